# Needs the review of a native speaker.

evidence-not-found = لا شيء في { $path }. تحقق من المسار ومن أن القرص موصول.
evidence-no-permission =
    لا يسمح هذا الحاسوب لـ Hoofprint بقراءة { $path }. على جهاز ماك افتح إعدادات النظام، الخصوصية والأمن،
    الوصول الكامل إلى القرص، واسمح للطرفية؛ أو انسخ المجلد إلى مكان آخر وافحص النسخة.
evidence-empty = { $path } فارغ. أعطِ المجلد الذي فيه النسخة الاحتياطية.
evidence-not-an-archive =
    { $path } ملف لا يستطيع Hoofprint فتحه. أعطِ مجلد نسخة احتياطية، أو zip أو tar أو tar.gz فيه واحدة.
evidence-password-needed =
    النسخة الاحتياطية في { $path } مشفّرة ولم تُعطَ كلمة مرور. نفّذ الأمر نفسه في طرفية تسألك عنها؛
    أو اكتبها في ملف وأضف --password-file FILE.
evidence-wrong-password =
    كلمة المرور لا تفتح النسخة الاحتياطية في { $path }. هي التي وُضعت للنسخ المشفّرة في Finder أو iTunes،
    وليست رمز الهاتف. لم يُقرأ شيء ولم يُكتب تقرير.
evidence-unreadable = لا يمكن قراءة { $path }: { $reason }

layout-unknown =
    ليس هذا نسخة احتياطية لآيفون ولا نسخة من نظام ملفاته. لم يمكن فحص شيء فيه.

folder-not-listed = لا يمكن سرد ملفات هذا المجلد: { $reason }
name-not-unicode = اسم هذا الملف ليس نصًا صالحًا ويُعرض قدر ما يمكن قراءته.
name-leaves-root = يسمّي الأرشيف ملفًا يقع خارجه. تُرك.
member-unreadable = لا يمكن قراءة مُدخل من الأرشيف.
members-encrypted = { $count ->
    [one] ملف واحد مشفّر
   *[other] { $count } من الملفات مشفّرة
} داخل الأرشيف. فك الأرشيف بكلمة مروره أولًا.
member-twice = في الأرشيف هذا الملف مرتين. قُرئ الثاني، كما عند فكه.
members-twice = في الأرشيف ملفات بالاسم نفسه أكثر من مرة. قُرئ آخر كل منها، كما عند فكه.
archive-of-no-phone = ليس في هذا الأرشيف شيء من هاتف معروف هنا، وتُرك.
archives-too-many = هنا أكثر من { $limit } أرشيف. لم تُفتح البقية؛ افحصها على حدة.
archive-too-deep = هذا الأرشيف داخل أرشيفات كثيرة جدًا ولم يُفتح.
backup-header-damaged = ترويسة هذه النسخة تالفة، فلا يمكن قراءة شيء منها.
archive-cut-short = ينقطع الأرشيف قبل نهايته ({ $reason }). ما بعد ذلك مفقود.
archive-damaged = هذا السجل من النسخة تالف.

manifest-missing = قائمة الملفات (Manifest.db أو Manifest.mbdb) مفقودة، فلم يُعثر إلا على ملفات بأسماء معروفة.
manifest-locked = Manifest.db مشفّر ولا يمكن فتحه ({ $reason }). لم يُعثر إلا على ملفات بأسماء معروفة.
manifest-plist-missing = هذا الملف من النسخة مفقود.
mbdb-not-one = ليست هذه قائمة ملفات نسخة.
mbdb-damaged = { $count ->
    [one] قائمة الملفات تالفة في موضع واحد. ما كان فيه مفقود.
   *[other] قائمة الملفات تالفة في { $count } من المواضع. ما كان فيها مفقود.
}
manifest-without-files = ليس في Manifest.db قائمة ملفات.
manifest-bad-ids = { $count ->
    [one] صف واحد من قائمة الملفات له اسم مستحيل وتُرك.
   *[other] { $count } من صفوف قائمة الملفات لها أسماء مستحيلة وتُركت.
}
manifest-bad-paths = { $count ->
    [one] صف واحد من قائمة الملفات يسمّي مكانًا خارج الهاتف وتُرك.
   *[other] { $count } من صفوف قائمة الملفات تسمّي أماكن خارج الهاتف وتُركت.
}
manifest-row-damaged = مُدخل هذا الملف في قائمة النسخة تالف: لا يُعرف حجمه وأوقاته ومالكه.
domain-unknown = تحفظ النسخة ملفات في منطقة لا يعرفها Hoofprint: { $domain }
file-not-in-manifest = هذا الملف في النسخة مع أن قائمتها لا تذكره.
keybag-damaged = لا يمكن قراءة مفاتيح النسخة ({ $reason }). لا يمكن فتح الملفات المشفّرة.

count-files = { $count ->
    [one] ملف واحد ({ $count })
   *[other] { $count } من الملفات
}
evidence-age-unknown = شُفّر { $path } بواسطة age. لا يستطيع هذا البناء من Hoofprint فتحه: خذ بناءً فيه «age»، أو فك تشفيره أولًا بأداة age.
hashes-compared = مع عملية الجمع قائمة ببصمات ملفاتها. { $equal } من الملفات كما كانت حين جُمعت، { $different } ليست كذلك، { $missing } لم تعد موجودة.
hash-differs = هذا الملف ليس كما كان حين جُمع: بصمته غير التي دُوّنت آنذاك.
