# Needs the review of a native speaker. Help texts are English.

command-failed = حدث خطأ: { $reason }
option-zone-unknown = لا توجد منطقة زمنية اسمها { $value }. اكتبها مثل Africa/Casablanca.
option-span-wrong = { $value } ليست فترة زمنية. اكتبها مثل 2021-07-01..2021-07-04.
option-time-wrong = { $value } ليس يومًا ولا وقتًا. اكتبه مثل 2021-07-01 أو 2021-07-01T18:30.
option-hours-wrong = { $value } ليست فترة ساعات. اكتبها مثل 23:00..07:00.
option-size-wrong = { $value } ليس حجمًا. اكتبه مثل 500M أو 2G.
output-exists = يوجد تقرير في { $path } من قبل. أعطِ مجلدًا آخر، أو أضف --force لاستبداله.
output-not-empty = في المجلد { $path } ملفات أخرى. أعطِ مجلدًا جديدًا.
output-not-a-folder = { $path } ملف. أعطِ مجلدًا جديدًا.
output-inside-evidence = يقع { $path } داخل الدليل. لا يُكتب هناك شيء أبدًا؛ أعطِ مجلدًا في مكان آخر.
password-file-unreadable = لا يمكن قراءة ملف كلمة المرور { $path }: { $reason }
password-prompt = كلمة مرور النسخة الاحتياطية في { $path }:
records-decrypted = ملاحظة: النسخة مشفّرة. مع --records يُكتب كل ما قُرئ غير مشفّر في مجلد التقرير. احفظه في مكان آمن.
progress-reading = جارٍ القراءة

backups-none =
    لم يُعثر على نسخة احتياطية في المواضع التي يضعها فيها Finder وiTunes. أعطِ مجلد إحداها: hoofprint scan FOLDER
backups-not-chosen = اختر نسخة برقمها، أو أعطِ مجلدها: hoofprint scan FOLDER. والأمر «hoofprint backups» يسردها.
backups-choose = رقم النسخة المراد فحصها:
backups-line = { $number }. { $device }، iOS { $version }، أُنشئت { $made }، { $megabytes } م.ب، { $lock }
backups-encrypted = مشفّرة
backups-plain = غير مشفّرة
backups-unknown = غير معروف

demo-intro = هذا عرض بهاتف مختلق، في { $path }. لم يُمسّ هاتف أحد.
demo-end = لفحص نسخة احتياطية لك: hoofprint scan FOLDER --output REPORT
verify-no-list = { $path } غير موجود أو لا يمكن قراءته ({ $reason }). لا يحمل ما يلزم إلا تقرير من «scan --deep».
verify-differs = تغيّر: { $path }
verify-missing = لم يعد موجودًا: { $path }
verify-new = لم يكن موجودًا: { $path }
verify-sum = { $equal } من الملفات كما كانت. تغيّر { $different }، ولم يعد { $missing } موجودًا، ولم يكن { $new } موجودًا.
practice-made = هاتف التدريب في { $path }. وما زُرع فيه مذكور في { $truth }.
practice-occupied = { $path } ليس فارغًا. أعطِ مجلدًا جديدًا.
practice-no-password = لا يمكن تشفير إلا نسخة احتياطية. احذف --password أو أنشئ نسخة احتياطية.
practice-other-platform = هذه لا تجتمع: يعطي الآيفون نسخة احتياطية أو نظام ملفات، ويعطي هاتف أندرويد ab أو bugreport أو androidqf. حدث pegasus-2021 لهواتف آيفون، وnovispy وstalkerware لهواتف أندرويد.

rules-not-in-this-build = بُني هذا البرنامج بلا YARA. ابنِه مع «yara» لاستخدام --yara.
rules-unusable = لا يمكن استخدام أي من القواعد المعطاة مع --yara. لم يُفحص شيء.
rules-some-unusable = { $count ->
    [one] إحدى القواعد لا يمكن استخدامها. وهي مذكورة أعلاه وفي التقرير؛ وتُستخدم البقية.
   *[other] { $count } من القواعد لا يمكن استخدامها. وهي مذكورة أعلاه وفي التقرير؛ وتُستخدم البقية.
}

explain-heuristics = فحوص
explain-artifacts = آثار
explain-capabilities = قدرات
explain-name = { "  " }{ $name }: { $text }
explain-unknown = لا شيء اسمه { $word }. الأمر «hoofprint explain» وحده يسرد كل الأسماء.
explain-heuristic = يبحث عن { $text }.
explain-artifact = { $text }
explain-capability = { $text }
explain-proves = ما الذي يثبته: { $text }
explain-does-not-prove = ما الذي لا يثبته: { $text }
explain-benign = سبب غير ضار: { $text }
explain-reads = يقرأ: { $text }
explain-read-by = فحوص تستخدمه: { $text }
explain-paths = أين يقع: { $text }
explain-shows = يمكن أن يُظهر: { $text }
explain-hints-at = يلمّح إلى: { $text }
explain-shown-by = آثار يمكن أن تُظهره: { $text }
explain-hinted-by = آثار تلمّح إليه فقط: { $text }
explain-source = المصدر: { $text }
explain-techniques = ATT&CK for Mobile: { $text }
explain-note = { $text }
diff-no-report = لا يمكن قراءة { $path } كتقرير: { $reason }.
diff-other-phone = هذان التقريران عن هاتفين برقمين تسلسليين مختلفين.
diff-new = جديد: { $severity } { $title }
diff-gone = لم يعد موجودًا: { $severity } { $title }
diff-answer = { $question } من قبل: { $old }؛ الآن: { $new }.
diff-read-now = قُرئ الآن ولم يُقرأ من قبل: { $title }
diff-not-read-now = قُرئ من قبل ولم يُقرأ الآن: { $title }
diff-sum = { $new } من النتائج جديدة، { $gone } لم تعد موجودة، { $same } كما هي.
ask-intro = بضعة أسئلة عن الهاتف. الضغط على Enter وحده يعني لا، أو أنك لا تعرف.
ask-custody = هل كان الهاتف في غير يدك: شرطة، حدود، تصليح، أحد في البيت؟ من متى إلى متى (2024-02-20T20:00..2024-02-21T01:00)؟
ask-more = مرة أخرى؟ من متى إلى متى؟
ask-asleep = متى تنام (23:00..07:00)؟
ask-zone = في أي منطقة زمنية تعيش (Europe/Belgrade)؟
ask-managed = هل يدير الهاتف صاحب عمل أو مدرسة؟ (y/n)
ask-developer = هل تطوّر تطبيقات للهواتف؟ (y/n)
ask-rooted = هل كسرت حماية الهاتف بنفسك (root أو jailbreak)؟ (y/n)
ask-again = { $reason } حاول مجددًا، أو اضغط Enter.

several-begin = { $number } من { $all }: { $path }
several-failed = تعذّرت قراءة هذه: { $reason }
several-written = نظرة عامة عليها جميعًا في { $path }.

rescan-needs-records = ليس في { $path } إلا السجلات التي تستند إليها النتائج، لا كل ما قُرئ. لا يمكن أن يُقارَن مجددًا إلا تقرير من «scan --records».
rescan-compared = { $count ->
    [one] قورن مجددًا سجل محفوظ واحد.
   *[other] قورن مجددًا { $count } من السجلات المحفوظة.
  } ما يستند إلى بايتات الملفات أو إلى السلوك باقٍ كما وُجد آنذاك.
rescan-broken = { $count ->
    [one] تعذّرت قراءة سطر واحد من السجلات المحفوظة.
   *[other] تعذّرت قراءة { $count } من أسطر السجلات المحفوظة.
  }
pack-no-recipient = { $value } ليس مستلمًا في age. يبدأ بـ age1؛ ويعطيك إياه من سيفتح الملف.
pack-not-in-this-build = بُني هذا البرنامج بلا age. ابنِه مع «age» لحزم التقارير وفكها.
pack-written = كُتب { $path } وفيه { $count } من الملفات. لا يستطيع فتحه إلا من هو له.
unpack-refused = لا يمكن فتح { $path }: { $reason }
unpack-no-key = لا مفتاح له
unpack-written = التقرير في { $path }.
