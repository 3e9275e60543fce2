# Needs the review of a native speaker.

open-not-a-file = هذا رابط أو جهاز وليس ملفًا. لا يتبع Hoofprint روابط إلى خارج الدليل أبدًا.
open-missing = الملف مذكور في القائمة لكن محتواه غير موجود. قد تكون النسخة جزئية.
open-too-large = يحتاج الملف إلى { $needed } م.ب من الذاكرة، والمسموح { $limit } م.ب. أضف --memory برقم أكبر.
open-undecryptable = { $why ->
    [no-row] لا يمكن فك تشفير الملف: قائمة النسخة لا تذكره، فلا مفتاح له.
    [row-damaged] لا يمكن فك تشفير الملف: مُدخله في قائمة النسخة تالف.
    [no-keys] لا يمكن فك تشفير الملف: لا يمكن فتح مفاتيح النسخة.
    [no-class-key] لا يمكن فك تشفير الملف: ليس في النسخة مفتاح لصنف حمايته.
    [member] الملف مشفّر داخل الأرشيف. فك الأرشيف بكلمة مروره أولًا.
    [cut-short] لا يمكن فك تشفير الملف: إنه مبتور.
   *[key-damaged] لا يمكن فك تشفير الملف: مفتاحه تالف.
}
open-unreadable = لا يمكن قراءة الملف: { $reason }
companion-missing = ملف تابع له مذكور وغير موجود: { $file }. قد تنقص أحدث مُدخلاته.
companion-not-opened = ملف تابع له لا يمكن فتحه: { $file }. قد تنقص أحدث مُدخلاته.
stopped-before = لم يُقرأ لأن الفحص أُوقف.
parser-stopped = توقفت القراءة عند شيء غير متوقع. حُفظت الصفوف التي قبله. أبلغ صانعي Hoofprint بهذا من فضلك.

database-unreadable = ليست قاعدة بيانات يمكن قراءتها: { $reason }
database-header-damaged = البايتات الأولى من قاعدة البيانات تالفة. قُرئت قدر الإمكان.
wal-unreadable = سجل أحدث التغييرات بجانب قاعدة البيانات تالف. قد تنقص أحدث الصفوف.
journal-unreadable = اليومية بجانب قاعدة البيانات تالفة. قد تكون بعض الصفوف قديمة.
table-row-lost = الجدول { $table }: الصف { $row } تالف ({ $reason }).
table-rows-lost = الجدول { $table }: الصفوف من { $from } إلى { $to } على صفحة تالفة وقد ضاعت.
table-end-lost = الجدول { $table }: كل شيء من الصف { $from } على صفحات تالفة وقد ضاع.
table-cut-short = لم يمكن قراءة الجدول { $table } حتى نهايته ({ $reason }).

plist-damaged = قائمة الخصائص تالفة: { $reason }
plist-bomb = صُنعت قائمة الخصائص لإنهاك هذا الحاسوب. لم تُفتح.
plist-none = ليست قائمة خصائص.
provisioning-profile-none = ليس في الملف قائمة خصائص كالتي في ملف التزويد.
crash-no-header = السطر الأول ليس ترويسة سجل انهيار.
crash-body-damaged = لا يمكن قراءة جزء من سجل الانهيار. حُفظت ترويسته وما قبله.
shutdown-open = { $count ->
    [one] هناك برنامج واحد
   *[other] هناك { $count } من البرامج
} بعد آخر إطفاء بلا وقت: كان إطفاء آخر جاريًا، أو باقي السجل مفقود.
table-row-damaged = لا يمكن قراءة صف من الجدول { $table }.
adb-times-binary = وقت آخر اتصال لكل حاسوب محفوظ بصيغة ثنائية لا يحملها تقرير الأخطاء.
messages-cut-short = قائمة الرسائل مبتورة أو تالفة: ما بعدها مفقود.
processes-without-columns = ليس في قائمة البرامج سطر أول يسمّي أعمدتها.
section-timed-out = استغرق الهاتف وقتًا طويلًا في طباعة هذا فانقطع: ما يليه مفقود.
limit-file-size = لم يُقرأ من هذا الملف إلا أول { $limit } م.ب.
tombstone-unnamed = تقرير الانهيار هذا لا يذكر أي برنامج انهار.
tombstone-cut-short = تقرير الانهيار هذا مبتور أو تالف.
lines-cut = { $count ->
    [one] سطر واحد أطول من 64 ك.ب وقد قُطع.
   *[other] { $count } من الأسطر أطول من 64 ك.ب وقد قُطعت.
}
json-damaged = { $count ->
    [one] جزء واحد من هذه القائمة تالف وتُرك.
   *[other] { $count } من أجزاء هذه القائمة تالفة وتُركت.
}
records-damaged = { $count ->
    [one] لا يمكن قراءة سجل واحد.
   *[other] لا يمكن قراءة { $count } من السجلات.
}
log-damaged = { $count ->
    [one] سطر واحد
   *[other] { $count } من الأسطر
} في السجل لا يمكن قراءتها.
cookies-none = ليس ملف كوكيز.
cookies-damaged = { $count ->
    [one] ملف كوكي أو صفحة منها
   *[other] { $count } من ملفات الكوكيز أو صفحاتها
} لا يمكن قراءتها.
origin-damaged = لا يذكر الملف إلى أي موقع ينتمي.
files-no-list = ليس هنا قائمة ملفات.
plist-no-dictionary = ليس في قائمة الخصائص ما ينبغي.

message-body-cut = نص رسالة مبتور.
message-body-damaged = نص رسالة تالف ({ $reason }).

limit-records = أكثر من { $limit } سجل في ملف واحد. لم يُقرأ الباقي.
limit-rule-time = استغرقت القواعد أكثر من { $limit } ثانية لهذا الملف. لا يُعرف ما لم تصل إليه.
rule-failed = لم تستطع القواعد فحص هذا الملف: { $reason }.
rule-flaw = { $what } (السطر { $line })
rule-needs-module = تحتاج القاعدة { $rule } إلى الوحدة { $needs } من YARA، وليست في هذا البرنامج.
rule-needs-rule = تحتاج القاعدة { $rule } إلى القاعدة { $needs }، ولا يمكن استخدامها.
limit-archives-deep = أرشيف على عمق أكثر من { $limit } أرشيفات في هذا الملف. لم يُفتح.
limit-compressed-parts = المضغوط في هذا الملف أكثر من { $limit } م.ب. لم يُفحص باقيه.
limit-deleted-rows = هنا أكثر من { $limit } م.ب من السجلات المحذوفة، أو قاعدة البيانات أكبر. لم تُركّب كلها؛ أضف --memory برقم أكبر.
limit-hits = تُركت { $count } من مشاهدات المؤشرات نفسها خارج التقرير.
limit-facts = المادة للفحص «{ $heuristic }» كثيرة إلى حد أن المليون الأول من المُدخلات فقط وُزن.

shortened-links = { $count ->
    [one] رابط واحد مختصر (مثل bit.ly). إلى أين يقود خفي، فلم يمكن مقارنته؛ لا يفتح Hoofprint روابط أبدًا.
   *[other] { $count } من الروابط مختصرة (مثل bit.ly). إلى أين تقود خفي، فلم يمكن مقارنتها؛ لا يفتح Hoofprint روابط أبدًا.
}

reason-stopped = أُوقف الفحص قبل نهايته.
reason-partial = لم يمكن قراءة كل شيء من هذا: { $artifact }
reason-failed = هذا موجود وتعذّرت قراءته: { $artifact }
usage-without-names = أسماء التطبيقات في ملف آخر غير موجود: لا يُعرف ما الذي فُتح.
xml-damaged = لم يمكن قراءة XML حتى نهايته ({ $reason }): قُرئ ما قبل ذلك.
manifest-damaged = ما تقوله النسخة عن هذا التطبيق تالف.
user-not-collected = تطبيقات المستخدم { $user } لم تُجمع، أو لم تُجمع كلها.
apk-unreadable = ليس ملف تثبيت يمكن قراءته: { $reason }
apk-manifest-unreadable = لا يمكن قراءة بيان التطبيق: { $reason }
apk-signature-unreadable = لا يمكن قراءة من وقّع التطبيق: { $reason }
