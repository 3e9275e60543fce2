# Needs the review of a native speaker.

terminal-read = ما الذي قُرئ
terminal-device-unknown = جهاز لا يذكر اسمه
terminal-evidence = { $kind }{ $dated ->
    [yes] ، أُنشئت في { $taken }
   *[no] { "" }
}؛ { $files ->
    [one] ملف واحد
    [two] ملفان
    [few] { $files } ملفات
   *[other] { $files } ملفًا
}، { $megabytes } م.ب
kind-backup = نسخة احتياطية غير مشفّرة
kind-backup-encrypted = نسخة احتياطية مشفّرة
kind-filesystem = نسخة من نظام الملفات
kind-privacy-report = تقرير خصوصية التطبيقات
kind-bugreport = تقرير الأخطاء
kind-apks = ملفات تثبيت التطبيقات
kind-androidqf = جمع بواسطة AndroidQF
kind-intrusion-logs = سجلات الاختراق
kind-unknown = نوع غير معروف من المجلدات أو الملفات

coverage-dated = { $title }: { $records ->
    [one] مُدخل واحد، { $earliest }
    [two] مُدخلان، من { $earliest } إلى { $latest }
    [few] { $records } مُدخلات، من { $earliest } إلى { $latest }
   *[other] { $records } مُدخلًا، من { $earliest } إلى { $latest }
}
coverage-day = { $title }: { $records ->
    [one] مُدخل واحد، { $earliest }
    [two] مُدخلان، كلاهما في { $earliest }
    [few] { $records } مُدخلات، كلها في { $earliest }
   *[other] { $records } مُدخلًا، كلها في { $earliest }
}
coverage-read = { $title }: { $records ->
    [one] مُدخل واحد
    [two] مُدخلان
    [few] { $records } مُدخلات
   *[other] { $records } مُدخلًا
}
coverage-empty = { $title }: موجود وليس فيه مُدخلات
coverage-partial = { $title }: { $records ->
    [one] مُدخل واحد؛ وتعذّرت قراءة الباقي
    [two] مُدخلان؛ وتعذّرت قراءة الباقي
    [few] { $records } مُدخلات؛ وتعذّرت قراءة الباقي
   *[other] { $records } مُدخلًا؛ وتعذّرت قراءة الباقي
}
coverage-failed = { $title }: تعذّرت قراءته

terminal-compared = بماذا قورن
indicators-older = أحدثها من { $date }، { $days ->
    [0] يوم نُسخ الهاتف.
    [one] قبل نسخ الهاتف بيوم واحد.
    [two] قبل نسخ الهاتف بيومين.
    [few] قبل نسخ الهاتف بـ { $days } أيام.
   *[other] قبل نسخ الهاتف بـ { $days } يومًا.
}
indicators-newer = أحدثها من { $date }، { $days ->
    [one] بعد نسخ الهاتف بيوم واحد.
    [two] بعد نسخ الهاتف بيومين.
    [few] بعد نسخ الهاتف بـ { $days } أيام.
   *[other] بعد نسخ الهاتف بـ { $days } يومًا.
}
terminal-total = { $count ->
    [one] مؤشر منشور واحد:
    [two] مؤشران منشوران:
    [few] { $count } مؤشرات منشورة:
   *[other] { $count } مؤشرًا منشورًا:
}
terminal-rules = { $count ->
    [one] فحصت قاعدة YARA واحدة كل الملفات.
    [two] فحصت قاعدتا YARA كل الملفات.
    [few] فحصت { $count } قواعد YARA كل الملفات.
   *[other] فحصت { $count } قاعدة YARA كل الملفات.
}
terminal-set = { $name } ({ $count }{ $date ->
    [none] {""}
   *[other] ، من { $date }
}، { $origin })
terminal-file-of-sets = { $name } ({ $sets } مجموعات، { $count } مؤشرات)
set-built-in = مدمجة
set-installed = مثبّتة
set-given = مقدَّمة
terminal-rejected = { $count ->
    [one] تعذّر استخدام مُدخل واحد من ملفات المؤشرات:
    [two] تعذّر استخدام مُدخلين من ملفات المؤشرات:
    [few] تعذّر استخدام { $count } مُدخلات من ملفات المؤشرات:
   *[other] تعذّر استخدام { $count } مُدخلًا من ملفات المؤشرات:
}
terminal-refused = { $count ->
    [one] لا يُقارَن مؤشر واحد لأنه يظهر في الهواتف السليمة أيضًا.
    [two] لا يُقارَن مؤشران لأنهما يظهران في الهواتف السليمة أيضًا.
    [few] لا تُقارَن { $count } مؤشرات لأنها تظهر في الهواتف السليمة أيضًا.
   *[other] لا يُقارَن { $count } مؤشرًا لأنها تظهر في الهواتف السليمة أيضًا.
}

outcome-critical = عثر Hoofprint على آثار تتركها برامج تجسس معروفة. { $count ->
    [one] هناك أمر واحد ينبغي أن ينظر فيه خبير.
    [two] هناك أمران ينبغي أن ينظر فيهما خبير.
    [few] هناك { $count } أمور ينبغي أن ينظر فيها خبير.
   *[other] هناك { $count } أمرًا ينبغي أن ينظر فيها خبير.
}
outcome-stalkerware = عثر Hoofprint على آثار تطبيق يُستخدم لمراقبة شخص عبر هاتفه. { $count ->
    [one] هناك أمر واحد ينبغي أن ينظر فيه خبير.
    [two] هناك أمران ينبغي أن ينظر فيهما خبير.
    [few] هناك { $count } أمور ينبغي أن ينظر فيها خبير.
   *[other] هناك { $count } أمرًا ينبغي أن ينظر فيها خبير.
}
outcome-findings = { $count ->
    [one] عثر Hoofprint على أمر واحد ينبغي أن ينظر فيه خبير.
    [two] عثر Hoofprint على أمرين ينبغي أن ينظر فيهما خبير.
    [few] عثر Hoofprint على { $count } أمور ينبغي أن ينظر فيها خبير.
   *[other] عثر Hoofprint على { $count } أمرًا ينبغي أن ينظر فيها خبير.
}
outcome-findings-incomplete = لم يمكن قراءة كل شيء، فقد يكون هناك المزيد. انظر أدناه.
outcome-nothing = لم يُعثر على آثار معروفة في ما أمكنت قراءته.
outcome-nothing-incomplete = لم يُعثر على آثار معروفة في ما أمكنت قراءته، لكن لم يمكن قراءة كل شيء. انظر أدناه.
outcome-no-proof = هذا لا يثبت أن الهاتف لم يُهاجَم قط: فبرامج التجسس الجديدة تترك آثارًا لا يعرفها أحد بعد، وتحذف كثيرًا مما تتركه.
outcome-low = { $count ->
    [one] هناك أمر صغير واحد يستحق المعرفة، وهو شائع في الهواتف السليمة.
    [two] هناك أمران صغيران يستحقان المعرفة، وهما شائعان في الهواتف السليمة.
    [few] هناك { $count } أمور صغيرة تستحق المعرفة، وهي شائعة في الهواتف السليمة.
   *[other] هناك { $count } أمرًا صغيرًا تستحق المعرفة، وهي شائعة في الهواتف السليمة.
}

severity-critical = حرج
severity-high = عالٍ
severity-medium = متوسط
severity-low = منخفض
label-proves = يثبت:
label-does-not-prove = لا يثبت:
label-benign = أسباب غير ضارة:
during-custody = حين كان الهاتف في أيدي آخرين
during-asleep = حين كان صاحب الهاتف نائمًا
place-row = الجدول { $table }، الصف { $row }
place-row-part = الجدول { $table }، الصف { $row }، { $part }
place-listed = في قائمة الملفات: { $path }
place-key = المفتاح { $key }
place-line-part = السطر { $line }، { $part }
place-line = السطر { $line }
place-byte = البايت { $offset }
place-whole = الملف كله

time-about-changed = تغيّر نص التعريف { $when }
time-about-ends = ينتهي نص التعريف { $when }
time-backed-up = نُسخ احتياطيًا { $when }
time-beacon-used = آخر مراقبة للمرشدات اللاسلكية { $when }
time-billing-cycle-ends = نهاية دورة الفوترة { $when }
time-bought = اشتُري { $when }
time-changed = تغيّر { $when }
time-created = أُنشئ { $when }
time-expires = ينتهي { $when }
time-deleted-from = زيارات محذوفة من { $when }
time-deleted-to = زيارات محذوفة حتى { $when }
time-delivered = سُلّم { $when }
time-disappearing-set = فُعّلت الرسائل المؤقتة { $when }
time-edited = عُدّل { $when }
time-ended = انتهى { $when }
time-ends = ينتهي { $when }
time-expired = انقضى { $when }
time-fence-used = آخر مراقبة للمناطق { $when }
time-first-received = أول رسالة منه { $when }
time-first-received-with = أول رسالة معه { $when }
time-first-sent = أول رسالة إليه { $when }
time-first-used = أول استخدام { $when }
time-installed = ثُبّت { $when }
time-last-message = آخر رسالة { $when }
time-group-created = أُنشئت المجموعة { $when }
time-last-received = آخر رسالة منه { $when }
time-last-received-with = آخر رسالة معه { $when }
time-last-run = آخر تشغيل { $when }
time-last-sent = آخر رسالة إليه { $when }
time-last-used = آخر استخدام { $when }
time-location-received = آخر استلام للموقع { $when }
time-location-used = آخر استخدام للموقع { $when }
time-location-used-in-background = آخر استخدام للموقع في الخلفية { $when }
time-location-used-significant = آخر مراقبة لتغيّر الموقع { $when }
time-location-used-significant-once = آخر مراقبة لمرة واحدة لتغيّر الموقع { $when }
time-looked-up = استُعلم عنه { $when }
time-crashed = انهار { $when }
time-launched = شُغّل { $when }
time-logged = سُجّل { $when }
time-added = أُضيف { $when }
time-finished = اكتمل { $when }
time-cached = خُزّن مؤقتًا { $when }
time-shutdown = أُطفئ { $when }
time-modified = عُدّل { $when }
time-modified-in-copy = عُدّل { $when }، بحسب النسخة
time-opened = فُتح { $when }
time-period-began = بدأت الفترة { $when }
time-played = شُغّل { $when }
time-push-used = آخر استخدام للإشعارات { $when }
time-ran = عمل { $when }
time-read = قُرئ { $when }
time-received = استُلم { $when }
time-recently-deleted = حُذف { $when }
time-recorded = دُوّن { $when }
time-recovered = استُعيد { $when }
time-reminded = سُئل مجددًا { $when }
time-requested = طُلب { $when }
time-seen = شوهد { $when }
time-sent = أُرسل { $when }
time-started = بدأ { $when }
time-starts = يبدأ { $when }
time-stored = حُفظ { $when }
time-tab-closed = أُغلقت علامة التبويب { $when }
time-tab-viewed = آخر عرض لعلامة التبويب { $when }
time-transfer-started = بدأ النقل { $when }
time-triggered = أُثير { $when }
time-unsent = سُحب { $when }
time-connected = اتصل { $when }
time-taken = أُخذ { $when }
time-updated = حُدّث { $when }
time-happened = حدث { $when }
time-executed = طُلب تنفيذه { $when }
time-used-until = استُخدم حتى { $when }
time-used = استُخدم { $when }
time-visited = زُير { $when }
time-visited-elsewhere = زُير على جهاز آخر { $when }
time-visits-used = آخر مراقبة للزيارات { $when }
time-written = كُتب { $when }

terminal-source = مؤشر من المجموعة { $name }، نشرها { $publisher }{ $date ->
    [none] {""}
   *[other] ، { $date }
}{ $others ->
    [none] {""}
   *[other] . والقيمة نفسها موجودة في: { $others }
}
terminal-more-places = و{ $count ->
    [one] موضع آخر يذكره التقرير
    [two] موضعان آخران يذكرهما التقرير
    [few] { $count } مواضع أخرى يذكرها التقرير
   *[other] { $count } موضعًا آخر يذكرها التقرير
}
terminal-more-findings = { $count ->
    [one] هناك نتيجة أخرى بهذه الدرجة في التقرير.
    [two] هناك نتيجتان أخريان بهذه الدرجة في التقرير.
    [few] هناك { $count } نتائج أخرى بهذه الدرجة في التقرير.
   *[other] هناك { $count } نتيجة أخرى بهذه الدرجة في التقرير.
}

terminal-not-read = ما تعذّرت قراءته
terminal-odd = ملاحظات على ما قُرئ
terminal-more-diagnostics = { $count ->
    [one] وواحدة أخرى في التقرير.
    [two] واثنتان أخريان في التقرير.
    [few] و{ $count } أخرى في التقرير.
   *[other] و{ $count } أخرى في التقرير.
}
terminal-not-yet = ما هو موجود ولا تقرؤه هذه النسخة بعد
terminal-missing = ما لم يكن موجودًا
terminal-not-assessed = تعذّر إجراء هذا الفحص: { $check }

terminal-unencrypted = ما لا تستطيع نسخة غير مشفّرة إظهاره
unencrypted-lacks = المكالمات وسجل Safari وبيانات الصحة وشبكات الواي فاي المحفوظة موجودة في النسخ المشفّرة فقط. النسخة المشفّرة تُظهر أكثر.
unencrypted-how-mac = على جهاز ماك: وصّل الهاتف، واختره في Finder، وفعّل «تشفير النسخ الاحتياطي المحلي»، ثم اختر «نسخ احتياطي الآن».
unencrypted-how-windows = على ويندوز: الأمر نفسه في تطبيق أجهزة Apple أو iTunes.
unencrypted-password = اكتب كلمة المرور في مكان آمن. لا يمكن استعادتها، وهي ليست رمز الهاتف.

terminal-next = ما العمل الآن
next-again = أصلح ما تعذّرت قراءته إن استطعت، ثم افحص مجددًا: أنشئ نسخة احتياطية جديدة أو انسخها مرة أخرى.
next-keep-updated = أبقِ الهاتف محدّثًا وأعد تشغيله بين حين وآخر: فكثير من هذه الهجمات لا يبقى بعد إعادة التشغيل. وإن أردت حفظ النسخة كدليل فانسخها أولًا إلى مكان آمن.
next-lockdown = إن كنت هدفًا محتملًا ففعّل نمط المنع: الإعدادات، الخصوصية والأمن، نمط المنع.
next-advanced-protection = إن كنت هدفًا محتملًا ففعّل الحماية المتقدمة، المتوفرة في Android 16 وما بعده: الإعدادات، الأمان والخصوصية، الحماية المتقدمة.
next-ask-if-worried = إن حدث ما يقلقك، مثل تحذير من Apple أو Google أو رابط غريب، فاسأل أهل الخبرة: خط مساعدة الأمان الرقمي في Access Now (accessnow.org/help)، ومختبر الأمن في منظمة العفو الدولية (securitylab.amnesty.org/get-help)، وسيتيزن لاب (citizenlab.ca).

terminal-written = التقرير هنا:
terminal-delete = يقتبس التقرير ما عُثر عليه في الهاتف. للتخلص منه احذف هذا المجلد وأفرغ سلة المهملات.
terminal-not-written = لم يُكتب شيء على هذا الحاسوب. لحفظ تقرير أضف: --output FOLDER
