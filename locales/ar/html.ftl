# Needs the review of a native speaker.

html-title = Hoofprint: تقرير عن هاتف
html-means-critical = هذه آثار برنامج تجسس يستولي على الهاتف كله. وهذا لا يقول من فعل ذلك ولا ما الذي أُخذ، والذنب ليس ذنبك. هناك من يتعامل مع هذا كل يوم؛ والخطوات أدناه توصلك إليهم.
html-means-findings = قد تكون هذه محاولة لمهاجمة الهاتف، وقد يكون لها سبب غير ضار. تقول الصفحة عن كل أمر ما الذي يثبته وما الذي لا يثبته. ينبغي أن ينظر فيه من له خبرة.
html-findings = ما الذي عُثر عليه
html-steps = ما العمل:
html-steps-above = ما العمل: الخطوات أعلاه، الأرقام { $numbers }.
html-evidence = إظهار الأدلة
html-terms = كلمات مستخدمة هنا
html-severities = معنى هذه الكلمات
severity-critical-means = برنامج تجسس معروف، أو جزء منه، موجود أو كان موجودًا على الهاتف.
severity-high-means = علامة قوية على هجوم أو محاولة هجوم.
severity-medium-means = ينبغي أن ينظر فيه من له خبرة. قد يكون له سبب غير ضار.
severity-low-means = يستحق المعرفة، وهو شائع في الهواتف السليمة.
html-timeline = متى حدث ذلك

story-delivery = كيف يُحتمل أن شيئًا دخل
story-install = ما الذي وُضع على الهاتف أو غُيّر فيه
story-use = ما الذي عمل، وماذا فعل
story-cover-up = ما الذي أُخفي أو أُزيل أو أُوقف
story-context = يستحق المعرفة، وهو شائع في الهواتف السليمة
story-count = { $count ->
    [0] لم يُعثر على شيء
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
   *[other] { $count } نتيجة
}
story-more = { $count ->
    [one] هناك نتيجة أخرى في report.json.
    [two] هناك نتيجتان أخريان في report.json.
    [few] هناك { $count } نتائج أخرى في report.json.
   *[other] هناك { $count } نتيجة أخرى في report.json.
}
story-more-times = { $count ->
    [one] هناك وقت آخر في report.json.
    [two] هناك وقتان آخران في report.json.
    [few] هناك { $count } أوقات أخرى في report.json.
   *[other] هناك { $count } وقتًا آخر في report.json.
}
story-picture = صورة تبيّن متى حدث ذلك. ويقول الجدول «متى حدث ذلك» الشيء نفسه بالكلمات.

days-heading = الميكروفون والكاميرا والشاشة، يومًا بيوم
days-picture = رسم للأيام التي استُخدم فيها مستشعر. وتقول القائمة تحته الشيء نفسه بالكلمات.
days-note = كل صف يوم واحد من منتصف الليل إلى منتصف الليل. ما لم يسجّله الهاتف ليس هنا، والمهاجم الذي يتحكم في الهاتف يستطيع أن يُبقي استخدامًا ما خارج هذه السجلات.
days-locked = الهاتف مقفل
days-dark = الشاشة مطفأة
days-call = مكالمة
days-screen = الشاشة تُسجَّل أو تُشارَك
days-camera = الكاميرا
days-microphone = الميكروفون
days-list = إظهار هذه الاستخدامات كقائمة

coverage-period = فترة السجلات
share-read = { $count } قُرئت حتى النهاية
share-partly = { $count } قُرئ بعضها
share-failed = { $count } لا يمكن قراءتها
share-missing = { $count } غير موجودة أو لا تقرؤها هذه النسخة

term-indicator = مؤشر
term-indicator-means = اسم أو عنوان أو ملف وجده باحثون على هواتف هوجمت ونشروه كي يستطيع غيرهم البحث عنه.
term-check = فحص السلوك
term-check-means = قاعدة تبحث عمّا تفعله الهجمات، لا عن أسماء نشرها أحد. قد تخطئ في الاتجاهين.
term-rule = قاعدة YARA
term-rule-means = وصف لبايتات ملف كتبه باحثون للتعرف على البرامج.
term-server = خادم، نطاق
term-server-means = حاسوب على الإنترنت واسمه. تُحمَّل برامج التجسس من هذه الخوادم وترسل إليها ما أخذته.
term-process = عملية
term-process-means = برنامج وهو يعمل. يحتفظ الهاتف بقوائم البرامج التي عملت، مثلًا لحساب ما استخدمته من بيانات.
term-app-id = معرّف تطبيق
term-app-id-means = الاسم الذي يعرف به النظام التطبيق، مثل com.example.app. يرى الناس اسمًا آخر قد يكون أي شيء.
term-hash = بصمة (هاش)
term-hash-means = رقم يُحسب من كل بايتات الملف. ملفان لهما البصمة نفسها هما الملف نفسه.
term-certificate = شهادة، توقيع
term-certificate-means = ما يوقّع به صانع التطبيق. لا يستطيع غيره التوقيع به.
term-profile = ملف تعريف الإعدادات
term-profile-means = ملف إعدادات قد يثبّته صاحب عمل أو مدرسة أو مهاجم. يمكنه تحويل مسار البيانات ومنع أشياء.
term-data-use = استخدام البيانات
term-data-use-means = يحسب الهاتف كم بايت يرسل كل برنامج ويستقبل، ويحفظ ذلك أسابيع أو سنوات.
term-crash = انهيار
term-crash-means = توقف برنامج بسبب خلل. الهجمات التي تستغل خللًا كثيرًا ما تُسقط البرنامج بضع مرات قبل أن تنجح.
term-permission = إذن
term-permission-means = ما يُسمح للتطبيق بفعله، كالاستماع أو قراءة الرسائل. سمح به صاحب الهاتف أو من كان الهاتف في يده.
term-control = التحكم في الهاتف
term-control-means = خدمات تسهيل الاستخدام ومديرو الجهاز وما شابه ترى الشاشة أو تقود الهاتف. صُنعت لذوي الإعاقة ولأصحاب العمل، وتسيء برامج التجسس استعمالها.
term-origin = مصدر
term-origin-means = عنوان موقع كما يحفظه المتصفح، حتى حين لم يفتحه أحد عمدًا.
term-pairing = اقتران، ثقة
term-pairing-means = حاسوب يثق به الهاتف يستطيع القراءة منه عبر كابل.
term-shutdown-log = سجل الإطفاء
term-shutdown-log-means = ما يدوّنه الهاتف عند إطفائه: أي البرامج لم ترد أن تنتهي.
html-unreviewed = لم يراجع هذه الترجمة متحدث أصلي بعد. إن كانت جملة غير واضحة فأنشئ التقرير مجددًا بالإنجليزية.
html-annex = للخبراء
html-annex-open = إظهار مصدر هذا وكيفية التحقق منه
html-tool = البرنامج
html-path = الدليل
html-kind = النوع
html-kind-value = { $kind }{ $encrypted ->
    [yes] ، مشفّر
   *[no] {""}
}؛ { $files } ملف، { $bytes } بايت
html-sha256 = SHA-256 لقائمة ملفاته، أو للملف
html-unhashed = لم يُحسب، لأن ذلك يتطلب قراءة الأرشيف كله؛ ويحسبه الخيار --hash
html-identity = رقم البناء والرقم التسلسلي
html-rules = قواعد YARA
html-redacted = استُبدلت في هذا التقرير الأسماء والأرقام والنصوص والروابط وأسماء الملفات كي يمكن تسليمه لغيرك. اقرأه كاملًا قبل أن تفعل.
html-set = المؤشرات
html-age = عمر المؤشرات
html-refused = لم يُقارَن
html-rejected = غير قابل للاستخدام
html-note = يُقرأ بحذر
html-zone = المنطقة الزمنية لهذه الصفحة

html-capabilities = هل استطاع أحد أن يسمع أو يرى أو يقرأ أو يأخذ؟
capabilities-note = يستطيع برنامج تجسس متحكم تمامًا أن يخفي ما يفعله: فعدم ظهور نقطة الميكروفون أو الكاميرا، وعدم العثور على شيء هنا، لا يثبت أنه لم يحدث شيء.
capability-microphone = هل استطاع أحد أن يسمع عبر الميكروفون؟
capability-camera = هل استطاع أحد أن يرى عبر الكاميرا؟
capability-screen = هل استطاع أحد أن يرى الشاشة؟
capability-calls = هل استطاع أحد أن يسمع المكالمات أو يعرف بها؟
capability-location = هل استطاع أحد أن يتتبع مكان الهاتف؟
capability-messages = هل استطاع أحد أن يقرأ الرسائل والبريد؟
capability-contacts-and-calendar = هل استطاع أحد أن يقرأ جهات الاتصال والتقويم؟
capability-all-data = هل استطاع أحد أن ينسخ كل ما هو مخزّن؟
capability-credentials = هل استطاع أحد أن يأخذ كلمات المرور والمفاتيح؟
capability-device-takeover = هل استولى أحد على الهاتف؟
capability-exploit-delivery = هل حاول أحد الدخول؟
capability-persistence = هل يبقى برنامج التجسس بعد إعادة التشغيل؟
capability-evasion = هل أخفى أحد آثارًا أو أوقف الحماية؟
capability-exfiltration = هل أُرسلت بيانات إلى الخارج؟
capability-interception = هل استطاع أحد أن يقرأ البيانات في طريقها؟
reply-observed = شوهدت علامات على هذا.
reply-family = من المعروف أن { $names } يفعل هذا. لا يقول أي أثر إن كان قد فعله على هذا الهاتف.
reply-nothing = بُحث عنه، ولم يُعثر على شيء في ما أمكنت قراءته.
reply-not-assessed = لم يُقيَّم: لا شيء مما قُرئ يمكنه إظهاره.
capability-grounds = على ماذا يستند هذا الجواب
capability-read = قُرئ، وكان يمكن أن يُظهره:
capability-hints = قُرئ، ولا يقول إلا ما كان مسموحًا أو كم أُرسل:
capability-absent = كان يمكن أن يُظهره، ولم يُقرأ:
capability-obtain = لمعرفة المزيد:
obtain-privacy-report = فعّل تقرير خصوصية التطبيقات (الإعدادات، الخصوصية والأمن)، وانتظر أسبوعًا، ثم صدّره وافحص الملف.
obtain-encrypted-backup = أنشئ نسخة احتياطية مشفّرة على حاسوب: ففيها أكثر مما في غير المشفّرة.
obtain-filesystem = اسأل خط مساعدة: نسخة من نظام الملفات كله تُظهره، ولا يستطيع إنشاءها إلا مختصون.
obtain-bugreport = خذ تقرير أخطاء (الإعدادات، خيارات المطورين) وافحصه.
obtain-androidqf = اجمع بيانات الهاتف بواسطة AndroidQF، والأفضل مع من يعرفه.
obtain-intrusion-logs = فعّل تسجيل الاختراق (الحماية المتقدمة) وصدّر السجلات لاحقًا.

overview-title = حصيلة عدة عمليات جمع
overview-sum = { $all ->
    [one] فُحصت عملية جمع واحدة:
    [two] فُحصت عمليتا جمع:
    [few] فُحصت { $all } عمليات جمع:
   *[other] فُحصت { $all } عملية جمع:
  } { $found } فيها نتائج ينبغي أن ينظر فيها خبير، { $nothing } لم يُعثر فيها على آثار معروفة، { $incomplete } لم يُعثر فيها على شيء لكن لم يمكن قراءة كل شيء، { $failed } لم يمكن قراءتها مطلقًا.
overview-name = عملية الجمع
overview-device = الجهاز
overview-result = الحصيلة
overview-failed = لم يمكن قراءتها مطلقًا.
