# Needs the review of a native speaker.

threat-targeted-spyware = برنامج تجسس يُباع للحكومات
threat-stalkerware = برنامج ملاحقة يثبّته الناس سرًا لمراقبة شخص قريب منهم
threat-watchware = برنامج مراقبة كالذي يستخدمه الآباء والمدارس وأصحاب العمل
threat-forensic-tool = أداة تستخدمها الشرطة وحرس الحدود لنسخ الهواتف
threat-phishing = محاولة لسرقة كلمات المرور

finding-who = { $vendor ->
    [none] { $also ->
        [none] { $name } هو { $threat }.
       *[other] { $name } (ويُعرف أيضًا باسم { $also }) هو { $threat }.
    }
   *[other] { $also ->
        [none] { $name } من صنع { $vendor }، وهو { $threat }.
       *[other] { $name } (ويُعرف أيضًا باسم { $also }) من صنع { $vendor }، وهو { $threat }.
    }
}

finding-present-process-title = عمل على هذا الهاتف برنامج معروف من { $name }: { $value }
finding-present-process-explanation = { $certainty ->
    [cut-name] سجّل الهاتف برنامجًا اسمه { $value }. النظام يقطع الاسم؛ والبرنامج المعروف { $indicator } من { $name } كان سيظهر هكذا تمامًا. { finding-who }
   *[exact] سجّل الهاتف برنامجًا اسمه { $value }. نشر باحثون هذا الاسم بوصفه برنامجًا من { $name }. { finding-who }
}
finding-present-process-proves = أن برنامجًا بهذا الاسم عمل على هذا الهاتف، أو على الهاتف الذي استُعيدت نسخته الاحتياطية عليه.
finding-present-process-does-not-prove = أي بيانات أُخذت، أو من وراء ذلك، أو هل ما زال نشطًا.
finding-present-process-benign-1 = استُعيدت على هذا الهاتف نسخة احتياطية لهاتف آخر مصاب.
finding-present-process-benign-2 = برنامج لا علاقة له يحمل الاسم نفسه صدفة. وهذا نادر جدًا مع هذه الأسماء المنشورة.

finding-present-file-title = على هذا الهاتف ملف معروف من { $name }: { $value }
finding-present-file-explanation = على الهاتف ملف، { $value }، نشره باحثون بوصفه أثرًا من { $name }. { finding-who }
finding-present-file-proves = أن ملفًا بهذا الاسم أو المحتوى موجود أو كان موجودًا على الهاتف.
finding-present-file-does-not-prove = أنه استُخدم، أو أي بيانات أُخذت، أو من وراءه.
finding-present-file-benign-1 = الهاتف لشخص يدرس مثل هذه الأدوات.
finding-present-file-benign-2 = استُعيدت على هذا الهاتف نسخة احتياطية لهاتف آخر مصاب.

finding-present-app-title = على هذا الهاتف تطبيق معروف باسم { $name }: { $value }
finding-present-app-explanation = يعرف الهاتف تطبيقًا، { $value }، نشره باحثون بوصفه جزءًا من { $name }. { finding-who }
finding-present-app-proves = أن الهاتف يعرف هذا التطبيق أو كان يعرفه.
finding-present-app-does-not-prove = من ثبّته، أو فيمَ استُخدم.
finding-present-app-benign-1 = ثبّته أحد علنًا، كأحد الوالدين أو صاحب العمل.
finding-present-app-benign-2 = جرّبه صاحب الهاتف.

finding-present-signed-title = على هذا الهاتف تطبيق موقّع مثل { $name }: { $app }
finding-present-signed-explanation = يعرف الهاتف تطبيقًا، { $app }، يحمل توقيعًا نشره باحثون بوصفه توقيع { $name }. { finding-who }
finding-present-signed-proves = أن من وقّع { $name } وقّع هذا التطبيق أيضًا. لا يستطيع ذلك إلا صاحب المفتاح.
finding-present-signed-does-not-prove = من ثبّته، أو فيمَ استُخدم.
finding-present-signed-benign-1 = وقّع الصانع نفسه شيئًا غير ضار بالمفتاح نفسه.
finding-present-signed-benign-2 = انكشف المفتاح ويوقّع به شخص آخر.

finding-present-profile-title = على هذا الهاتف ملف تعريف إعدادات معروف من { $name }: { $value }
finding-present-profile-explanation = على الهاتف ملف تعريف إعدادات، { $value }، نشره باحثون بوصفه أثرًا من { $name }. { finding-who }
finding-present-profile-proves = أن ملف التعريف هذا مثبّت أو كان مثبّتًا. يستطيع ملف كهذا تحويل مسار البيانات وتثبيت تطبيقات.
finding-present-profile-does-not-prove = أي بيانات أُخذت، أو من وراء ذلك.
finding-present-profile-benign-1 = الهاتف لشخص يدرس مثل هذه الأدوات.
finding-present-profile-benign-2 = استُعيدت على هذا الهاتف نسخة احتياطية لهاتف آخر.

finding-present-other-title = على هذا الهاتف أثر من { $name }: { $value }
finding-present-other-explanation = على الهاتف { $value }، وقد نشره باحثون بوصفه أثرًا من { $name }. { finding-who }
finding-present-other-proves = أن هذه القيمة موجودة أو كانت موجودة على الهاتف.
finding-present-other-does-not-prove = أي بيانات أُخذت، أو من وراء ذلك.
finding-present-other-benign-1 = الهاتف لشخص يدرس مثل هذه الأدوات.
finding-present-other-benign-2 = استُعيدت على هذا الهاتف نسخة احتياطية لهاتف آخر.

finding-stored-title = في بايتات ملف قيمة معروفة من { $name }: { $value }
finding-stored-explanation = في موضع ما من ملف على هذا الهاتف توجد { $value }. نشر باحثون { $indicator } بوصفها جزءًا من { $name }. { finding-who }
finding-stored-proves = أن هذه البايتات كانت في الملف حين نُسخ الهاتف. قد تكون بقايا شيء حُذف.
finding-stored-does-not-prove = أن الهاتف هوجم، أو أن أحدًا رآها: لا شيء يقول إلى ماذا تنتمي هذه البايتات.
finding-stored-benign-1 = قوائم المواقع المحظورة والقواميس والصفحات المقروءة تحوي مثل هذه القيم.
finding-stored-benign-2 = كتب أحد عن ذلك أو قرأ عنه.

finding-rule-title = ملف يشبه جزءًا من { $name }: { $value }
finding-rule-explanation = { $description } { $count ->
    [one] ينطبق هذا الوصف على ملف واحد من هذا الهاتف
    [two] ينطبق هذا الوصف على ملفين من هذا الهاتف
    [few] ينطبق هذا الوصف على { $count } ملفات من هذا الهاتف
   *[other] ينطبق هذا الوصف على { $count } ملفًا من هذا الهاتف
} (القاعدة { $rule }).
finding-rule-proves = أن ملفًا بهذه الكلمات والعلامات كان على الهاتف حين نُسخ.
finding-rule-does-not-prove = أنه عمل، أو أنه الأداة نفسها: القاعدة تعرف شكل الملف لا ما يفعله.
finding-rule-benign-1 = الهاتف لشخص يدرس مثل هذه الأدوات أو يحفظ تقريرًا عنها.
finding-rule-benign-2 = برنامج غير ضار يشترك معه في هذه الكلمات.

finding-rule-given-title = قاعدة مقدَّمة تنطبق على ملف: { $rule }، { $value }
finding-rule-given-explanation = { $count ->
    [one] ينطبق على ملف واحد من هذا الهاتف
    [two] ينطبق على ملفين من هذا الهاتف
    [few] ينطبق على { $count } ملفات من هذا الهاتف
   *[other] ينطبق على { $count } ملفًا من هذا الهاتف
} ما تقوله القاعدة { $rule }{ $description ->
    [none] .
   *[other] ، التي يصفها كاتبها هكذا: { $description }
}
finding-rule-given-proves = أن بايتات الملف كما تقول القاعدة.
finding-rule-given-does-not-prove = أنه ما يُراد للقاعدة أن تجده. لم يكتب هذا البرنامج القاعدة ولا يعرف كم تخطئ.
finding-rule-given-benign-1 = ملف غير ضار فيه هذه البايتات.
finding-rule-given-benign-2 = الهاتف لشخص يدرس مثل هذه الأدوات.

finding-rule-everywhere-title = قاعدة تنطبق على { $count } ملف، وهو أكثر من أن يعني الكثير: { $rule }
finding-rule-everywhere-explanation = تنطبق القاعدة { $rule } على { $count } ملف من هذا الهاتف. ما ينطبق على هذا العدد لا يقول الكثير عن أي منها.
finding-rule-everywhere-proves = أن بايتات هذه الملفات كما تقول القاعدة.
finding-rule-everywhere-does-not-prove = أن أيًا منها هو ما يُراد للقاعدة أن تجده.
finding-rule-everywhere-benign-1 = تصف القاعدة شيئًا موجودًا في برامج كثيرة.
finding-rule-everywhere-benign-2 = يحتفظ تطبيق بنسخ كثيرة من ملف واحد.

finding-deleted-title = في سجل محذوف قيمة معروفة من { $name }: { $value }
finding-deleted-explanation = سجل حُذف ما زال موجودًا جزئيًا، وأُعيد تركيبه. فيه { $value }. نشر باحثون { $indicator } بوصفها جزءًا من { $name }. { finding-who }
finding-deleted-proves = أن بايتات سجل كهذا كانت في قاعدة البيانات حين نُسخ الهاتف.
finding-deleted-does-not-prove = متى حُذف ومن حذفه ولماذا: الناس يحذفون الرسائل والسجلات كل يوم. وإن كانت الثقة به منخفضة فقد تكون أجزاء منه من سجل آخر.
finding-deleted-benign-1 = حذف أحد رسالة مريبة، كما يُنصح كثيرًا.
finding-deleted-benign-2 = يحذف الهاتف السجلات القديمة من تلقاء نفسه.

finding-contacted-title = اتصل هذا الهاتف بخادم من { $name }: { $value }
finding-contacted-explanation = اتصل الهاتف بـ { $value }. نشر باحثون { $indicator } بوصفه خادمًا من { $name }. { finding-who }
finding-contacted-proves = أن برنامجًا على هذا الهاتف، ربما المتصفح، خاطب هذا الخادم.
finding-contacted-does-not-prove = أن الهاتف أُصيب. فتح رابط محاولة؛ وهل نجحت يظهر في موضع آخر.
finding-contacted-benign-1 = فتح أحد العنوان لدراسته.
finding-contacted-benign-2 = صار الخادم منذ ذلك الحين لغيرهم.

finding-contacted-account-title = كان هذا الهاتف على اتصال بحساب من { $name }: { $value }
finding-contacted-account-explanation = أرسل الهاتف شيئًا إلى { $value }. نشر باحثون هذا الحساب بوصفه حسابًا يستخدمه { $name } لمهاجمة الهواتف. { finding-who }
finding-contacted-account-proves = أن هذا الهاتف أرسل شيئًا إلى الحساب أو اتصل به.
finding-contacted-account-does-not-prove = أن الهاتف أُصيب.
finding-contacted-account-benign-1 = ردّ أحد على مرسل مجهول.
finding-contacted-account-benign-2 = صار الرقم أو العنوان لشخص آخر.

finding-received-title = أُرسل إلى هذا الهاتف رابط إلى خادم من { $name }: { $value }
finding-received-explanation = { $certainty ->
    [prose] رسالة أُرسلت إلى هذا الهاتف تذكر { $value }. نشر باحثون { $indicator } بوصفه خادمًا من { $name }. الاسم في وسط النص، فقد يكون حديثًا عنه لا رابطًا إليه.
   *[exact] رسالة أُرسلت إلى هذا الهاتف فيها رابط إلى { $value }. نشر باحثون { $indicator } بوصفه خادمًا من { $name }. { finding-who } قد يكفي فتح رابط كهذا لإصابة هاتف.
}
finding-received-proves = أن أحدًا حاول، أو ربما حاول، مهاجمة هذا الهاتف.
finding-received-does-not-prove = أن الرابط فُتح، أو أن الهجوم نجح.
finding-received-benign-1 = أرسل صديق أو قناة أخبار الرابط تحذيرًا.
finding-received-benign-2 = صار الخادم منذ ذلك الحين لغيرهم.

finding-received-account-title = كتب إلى هذا الهاتف حساب يهاجم منه { $name }: { $value }
finding-received-account-explanation = استلم الهاتف شيئًا من { $value }. نشر باحثون هذا الحساب بوصفه حسابًا يستخدمه { $name } لمهاجمة الهواتف. { finding-who } بعض هذه الهجمات لا يحتاج إلى أي لمسة.
finding-received-account-proves = أن هذا الحساب وصل إلى هذا الهاتف: محاولة لمهاجمته.
finding-received-account-does-not-prove = أن الهجوم نجح.
finding-received-account-benign-1 = صار الرقم أو العنوان لشخص آخر.
finding-received-account-benign-2 = كتب صاحب الهاتف إلى الحساب أولًا لدراسته.

finding-received-file-title = جاء ملف من حساب يهاجم منه { $name }: { $value }
finding-received-file-explanation = { $count ->
    [one] استلم الهاتف ملفًا من { $value }.
    [two] استلم الهاتف ملفين من { $value }.
    [few] استلم الهاتف { $count } ملفات من { $value }.
   *[other] استلم الهاتف { $count } ملفًا من { $value }.
} نشر باحثون هذا الحساب بوصفه حسابًا يستخدمه { $name } لمهاجمة الهواتف. { finding-who } بعض هذه الهجمات يختبئ في ملفات ولا يحتاج إلى أي لمسة.
finding-received-file-proves = أن هذا الحساب أرسل ملفًا إلى هذا الهاتف: محاولة لمهاجمته.
finding-received-file-does-not-prove = أن الهجوم نجح.
finding-received-file-benign-1 = صار الرقم أو العنوان لشخص آخر.
finding-received-file-benign-2 = طلب صاحب الهاتف ملفًا من الحساب لدراسته.

finding-website-title = فُتح على هذا الهاتف، أو أُرسل إليه، موقع عن { $name }: { $value }
finding-website-explanation = { $value } موقع لمن يصنع { $name } أو يبيعه. { finding-who } يفتح الناس مثل هذه الصفحات ليقرؤوا عنه أو يشتروه أو ينظروا ما سجّله في مكان آخر. وليس ذلك اتصالًا من التطبيق نفسه.
finding-website-proves = أن هذه الصفحة فُتحت على هذا الهاتف، أو أن رابطًا إليها أُرسل إليه.
finding-website-does-not-prove = أن { $name } موجود أو كان يومًا موجودًا على هذا الهاتف.
finding-website-benign-1 = قرأ أحد عنه أو بحث عن عون ضده.
finding-website-benign-2 = قاد إليه إعلان أو بحث.

finding-mentioned-title = يُذكر على هذا الهاتف { $value } المعروف من { $name }
finding-mentioned-explanation = كتب صاحب الهاتف أو حفظ { $value }. نشر باحثون { $indicator } بوصفه أثرًا من { $name }. الكتابة عنه ليست هجومًا.
finding-mentioned-proves = أن صاحب الهاتف، أو برنامجًا نيابة عنه، كتب هذه القيمة.
finding-mentioned-does-not-prove = أنه كان للهاتف أي اتصال بـ { $name }.
finding-mentioned-benign-1 = حذّر صاحب الهاتف أحدًا أو شارك أخبارًا عن هذه الهجمات.
finding-mentioned-benign-2 = يدرس صاحب الهاتف هذه الهجمات.

finding-list-title = تُحفظ على هذا الهاتف أو تُشارَك قائمة مؤشرات عن { $name }
finding-list-explanation = { $count ->
    [one] رسالة أو سجل يذكر أكثر من عشرة مؤشرات مختلفة عن { $name }. هذه قائمة يشاركها أحد، وليست هجومًا.
   *[other] { $count } من رسائل محادثة واحدة أو سجلاتها تذكر أكثر من عشرة مؤشرات مختلفة عن { $name }. هذه قائمة يشاركها أحد، وليست هجومًا.
}
finding-list-proves = أنه كُتب عن مؤشرات منشورة عن { $name }.
finding-list-does-not-prove = أنه كان للهاتف أي اتصال بـ { $name }.
finding-list-benign-1 = يدرس صاحب الهاتف هذه الهجمات أو يتابع أخبارها.

next-other-device = تحدث عن هذا من جهاز آخر. وإلى أن ينظر فيه خبير افترض أن هذا الهاتف قد يتنصت وأن رسائله تُقرأ.
next-do-not-open = لا تفتح الرابط، ولو لمجرد النظر. احتفظ بالرسالة ولا تحذفها.
next-stalkerware-safety = لا تُزله الآن: فقد يلاحظ ذلك من ثبّته. ضع أولًا خطة لسلامتك، من جهاز آخر، مع من له خبرة، كدار إيواء أو خط مساعدة.
next-stalkerware-found = إن كنت تخشى أن أحدًا وضع برنامجًا كهذا على هذا الهاتف: فلا تبحث عنه ولا تُزله على الهاتف نفسه، فقد يلاحظ ذلك من ثبّته. تحدث أولًا، من جهاز آخر، مع من له خبرة، كدار إيواء أو خط مساعدة.
next-keep-evidence = انسخ ما فُحص والتقرير، واحفظ كليهما في مكان آمن غير الهاتف.
next-do-not-wipe = لا تُعد ضبط الهاتف ولا تحدّثه ولا تُعد تشغيله قبل أن يجيب خبير: فقد يمحو ذلك آثارًا.
next-ask-for-help = اطلب المساعدة الآن: خط مساعدة الأمان الرقمي في Access Now (help@accessnow.org، accessnow.org/help)، ومختبر الأمن في منظمة العفو الدولية (securitylab.amnesty.org/get-help)، وسيتيزن لاب (citizenlab.ca). يساعدون الصحفيين والناشطين والمدافعين عن حقوق الإنسان مجانًا وبسرية.
next-nothing-urgent = لا يلزم فعل شيء في الحال.
next-keep-report = احتفظ بالتقرير. فقد يكون مهمًا إن عُثر لاحقًا على شيء آخر.

profile-mdm = تسليم الهاتف إلى خادم يديره
profile-vpn = إرسال حركة البيانات عبر VPN
profile-vpn-apps = إرسال حركة بيانات التطبيقات عبر VPN
profile-dns = اختيار الخادم الذي يجد العناوين
profile-proxy = إرسال حركة البيانات عبر وكيل
profile-relay = إرسال حركة البيانات عبر مُرحِّل
profile-mobile-data = اختيار طريق خروج بيانات الجوال
profile-filter = ترشيح حركة البيانات ومراقبتها
profile-root = جعل الهاتف يثق بشهادة لحركة البيانات المشفرة
profile-certificate = جعل الهاتف يثق بشهادة
profile-notifications = إخفاء الإشعارات
support-no-icon = { $app } لا يُظهر أيقونة
support-traffic = كل حركة البيانات تمر عبر { $app }
support-keyboard = { $app } هو لوحة المفاتيح
support-notifications = { $app } يقرأ كل الإشعارات
support-named-like-system = { $app } يحمل اسمًا يشبه جزءًا من النظام
