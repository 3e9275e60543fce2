# Needs the review of a native speaker. What an artifact proves (hoofprint explain) is English.

artifact-android_accessibility-title = خدمات تسهيل الاستخدام
artifact-android_adb-title = حواسيب يمكنها أن تأمر الهاتف
artifact-android_apks-title = ملفات تثبيت التطبيقات
artifact-android_appops-title = استخدام الميكروفون والكاميرا وقدرات أخرى
artifact-android_appops_history-title = سجل استخدامات الميكروفون والكاميرا والموقع
artifact-android_audio-title = تسجيلات الصوت
artifact-android_backup_apps-title = تطبيقات في نسخة احتياطية
artifact-android_battery-title = تحديثات وإزالات الأيام الأخيرة
artifact-android_battery_history-title = ما عمل منذ آخر شحن
artifact-android_camera-title = استخدام الكاميرات
artifact-android_chrome_history-title = سجل Chrome وما يشبهه
artifact-android_components-title = ما تستجيب له التطبيقات
artifact-android_dbinfo-title = قواعد بيانات قيد الاستخدام
artifact-android_device-title = الهاتف نفسه
artifact-android_device_policy-title = مديرو الهاتف ومالكوه
artifact-android_environment-title = حارس النظام والبيئة
artifact-android_files-title = قائمة الملفات
artifact-android_intrusion_logs-title = سجلات الاختراق
artifact-android_media_projection-title = مشاركة الشاشة
artifact-android_mounts-title = أنظمة ملفات موصولة
artifact-android_notifications-title = قرّاء الإشعارات
artifact-android_packages-title = التطبيقات وأذوناتها
artifact-android_platform_compat-title = استثناءات وُضعت لتطبيقات
artifact-android_privacy_dashboard-title = لوحة الخصوصية من سامسونغ
artifact-android_processes-title = برامج تعمل
artifact-android_properties-title = خصائص النظام
artifact-android_roles-title = تطبيقات لها دور في الهاتف
artifact-android_settings-title = إعدادات النظام
artifact-android_sms-title = رسائل SMS وMMS
artifact-android_telephony-title = رسائل SMS وMMS في قاعدة بيانات الهاتف
artifact-android_tombstones-title = انهيارات البرامج الأصلية
artifact-android_usage-title = التطبيقات التي فُتحت
artifact-android_users-title = المستخدمون وملفاتهم
artifact-ios_app_privacy_report-title = تقرير خصوصية التطبيقات
artifact-ios_apps-title = التطبيقات
artifact-ios_biome-title = الميكروفونات والكاميرات (Biome)
artifact-ios_biome_presence-title = القفل والإضاءة والتطبيقات الظاهرة (Biome)
artifact-ios_cache-title = ذاكرات الويب المؤقتة للتطبيقات
artifact-ios_calendar-title = التقويم
artifact-ios_calls-title = المكالمات
artifact-ios_chrome_favicon-title = أيقونات المواقع في Chrome وEdge وBrave
artifact-ios_chrome_history-title = سجل Chrome وEdge وBrave
artifact-ios_configuration_profiles-title = ملفات تعريف الإعدادات
artifact-ios_contacts-title = جهات الاتصال
artifact-ios_cookies-title = ملفات الكوكيز
artifact-ios_crash_logs-title = سجلات الانهيار
artifact-ios_data_usage-title = بيانات الجوال التي استخدمها كل برنامج
artifact-ios_device-title = هوية الجهاز
artifact-ios_duckduckgo_history-title = سجل DuckDuckGo
artifact-ios_files-title = قائمة كل ملفات النظام
artifact-ios_firefox_favicon-title = أيقونات المواقع في Firefox
artifact-ios_firefox_history-title = سجل Firefox
artifact-ios_global_preferences-title = الإعدادات العامة (نمط المنع)
artifact-ios_hosts-title = عناوين ثابتة لخوادم
artifact-ios_id_status_cache-title = استعلامات حسابات Apple
artifact-ios_image_files-title = محتوى الصور المستلمة
artifact-ios_interactions-title = التفاعلات
artifact-ios_keychain_analytics-title = ملاحظات خدمات الأمن
artifact-ios_knowledge-title = استخدام الهاتف (knowledgeC)
artifact-ios_location_clients-title = برامج استخدمت الموقع
artifact-ios_manifest-title = قائمة كل ملفات النسخة الاحتياطية
artifact-ios_net_usage-title = استخدام كل برنامج للشبكة
artifact-ios_os_analytics-title = استخدام الشبكة للتحليلات اليومية
artifact-ios_pair_records-title = حواسيب موثوقة
artifact-ios_power_log-title = سجل الطاقة
artifact-ios_privacy_accounting-title = مخزن تقرير خصوصية التطبيقات
artifact-ios_profile_events-title = أحداث ملفات تعريف الإعدادات
artifact-ios_provisioning_profiles-title = أذونات تشغيل تطبيقات من خارج App Store
artifact-ios_safari_bookmarks-title = إشارات Safari وقائمة القراءة
artifact-ios_safari_browser_state-title = علامات تبويب Safari
artifact-ios_safari_downloads-title = تنزيلات Safari
artifact-ios_safari_favicon-title = أيقونات المواقع في Safari
artifact-ios_safari_history-title = سجل Safari
artifact-ios_shortcuts-title = الاختصارات
artifact-ios_shutdown_log-title = سجل الإطفاء
artifact-ios_sms-title = الرسائل (SMS وiMessage)
artifact-ios_sms_attachments-title = مرفقات الرسائل
artifact-ios_software_update-title = إعدادات تحديث النظام
artifact-ios_tcc-title = أذونات الخصوصية
artifact-ios_version_history-title = إصدارات iOS عبر الزمن
artifact-ios_webkit_session_log-title = مواقع تعرفها عارضات الويب، سجل أقدم
artifact-ios_webkit_statistics-title = مواقع تعرفها عارضات الويب
artifact-ios_webkit_storage-title = ما تحفظه المواقع في عارضات الويب
artifact-ios_whatsapp-title = واتساب
artifact-ios_whatsapp_calls-title = مكالمات واتساب
artifact-ios_whatsapp_contacts-title = جهات اتصال واتساب
artifact-ios_whatsapp_lid-title = أرقام واتساب المخفية
artifact-every_file-title = كل ملف، بايتًا بايتًا
artifact-recovered-title = سجلات محذوفة أُعيد تركيبها

unread-android_anr-title = برامج لم تستجب
unread-android_apex-title = وحدات النظام
unread-android_logcat-title = سجل النظام
unread-android_magisk_modules-title = وحدات Magisk
unread-ios_biome_streams-title = تدفقات Biome أخرى (التطبيقات، الأماكن، الرسائل)
unread-ios_installation_log-title = سجل التثبيت
unread-ios_lockdown_log-title = سجل الاقتران
unread-ios_mobile_backup-title = سجل النسخ الاحتياطية
unread-ios_system_logs-title = سجل النظام لخدمة التسجيل
unread-ios_unified_log-title = السجل الموحّد
unread-ios_wifi_networks-title = شبكات واي فاي معروفة

heuristic-app-outside-store-name = تطبيقات من خارج App Store
heuristic-app-outside-store-title = { $count ->
    [one] تطبيق لم يأتِ من App Store: { $app }
    *[other] { $count } من التطبيقات لم تأتِ من App Store، منها { $app }
    }
heuristic-app-outside-store-explanation = { $how ->
    [enterprise] التطبيق موقّع من شركة لكل هواتف موظفيها. لم تفحصه Apple، وبهذه الطريقة وُزّعت برامج تجسس.
    [ad-hoc] التطبيق موقّع لهذا الهاتف بعينه ولبضعة هواتف أخرى. لم تفحصه Apple.
    [development] التطبيق موقّع لعمل مطوّر.
    [other] يقول إيصال التطبيق إن { $installer } ثبّته، لا App Store.
    *[unknown] ليس للتطبيق إيصال من App Store، ولا شيء يقول من أين جاء.
    }
heuristic-app-outside-store-proves = أن التطبيق ثُبّت بطريقة أخرى.
heuristic-app-outside-store-does-not-prove = أنه ضار.
heuristic-app-outside-store-benign-1 = نسخة تجريبية يوزعها صانعوها عبر TestFlight.
heuristic-app-outside-store-benign-2 = تطبيق لصاحب عمل، أو من متجر آخر، أو صنعه صاحب الهاتف.
heuristic-app-outside-store-benign-3 = ضاع الإيصال عند استعادة الهاتف.

heuristic-apple-threat-notification-name = تحذيرات Apple
heuristic-apple-threat-notification-title = ربما حذّرت Apple صاحب هذا الهاتف من هجوم ببرنامج تجسس
heuristic-apple-threat-notification-explanation = { $messages ->
    [0] يعرف هذا الهاتف العنوان الذي تحذّر منه Apple من هوجموا ببرامج تجسس تُباع للحكومات؛ أما التحذير نفسه فلم يعد موجودًا.
    [one] رسالة على هذا الهاتف تشبه التحذير الذي ترسله Apple إلى من هوجموا ببرامج تجسس تُباع للحكومات، أو جاءت من عنوانه.
    *[other] { $messages } من الرسائل على هذا الهاتف تشبه التحذير الذي ترسله Apple إلى من هوجموا ببرامج تجسس تُباع للحكومات، أو جاءت من عنوانه.
    } يظهر التحذير الحقيقي أيضًا في أعلى الصفحة عند الدخول إلى account.apple.com.
heuristic-apple-threat-notification-proves = أن رسالة بهذه الكلمات أو من هذا العنوان وصلت إلى الهاتف. وإن أظهرت صفحة الحساب التحذير أيضًا فلدى Apple دليل على هجوم على صاحبه.
heuristic-apple-threat-notification-does-not-prove = أنها من Apple: فالمجرمون يقلّدون هذه التحذيرات لسرقة كلمات المرور. والحقيقي لا يطلب أبدًا فتح رابط أو تثبيت شيء أو إعطاء كلمة مرور.
heuristic-apple-threat-notification-benign-1 = تقليد يريد سرقة كلمة مرور الحساب.
heuristic-apple-threat-notification-benign-2 = أعاد أحد إرسال النص أو كتب إلى العنوان.

heuristic-backdated-invitation-name = دعوات إلى الماضي
heuristic-backdated-invitation-title = { $count ->
    [one] جاءت دعوة إلى موعد كان قد انقضى
    *[other] جاءت { $count } من الدعوات إلى مواعيد كانت قد انقضت
    }
heuristic-backdated-invitation-explanation = في التقويم { $count ->
    [one] موعد أرسله شخص آخر
    *[other] { $count } من المواعيد أرسلها شخص آخر
    } بعد نهايته بيوم على الأقل. { $published ->
    [yes] كلماته كلمات هجوم من QuaDream.
    *[no] استخدم هجوم من QuaDream دعوات كهذه يضيفها iOS دون سؤال.
    }
heuristic-backdated-invitation-proves = أن في التقويم دعوة إلى تاريخ مضى.
heuristic-backdated-invitation-does-not-prove = أنها حملت هجومًا.
heuristic-backdated-invitation-benign-1 = استُورد تقويم أو نُقل إلى حساب آخر أو شورك متأخرًا.
heuristic-backdated-invitation-benign-2 = دوّن أحد اجتماعًا بعد انعقاده.

heuristic-build-going-backwards-name = إصدار من iOS صار أقدم
heuristic-build-going-backwards-title = شغّل الهاتف إصدارًا أقدم من iOS بعد إصدار أحدث: { $newer } ثم { $older }
heuristic-build-going-backwards-explanation = في { $before } شغّل الهاتف البناء { $newer } من iOS، ثم في { $after } البناء { $older }، وهو أقدم. الإصدار الأقدم يعيد ثغرات أُصلحت.
heuristic-build-going-backwards-proves = أن سجلات الهاتف نفسها تذكر بناءً أقدم بعد أحدث.
heuristic-build-going-backwards-does-not-prove = من فعل ذلك، أو أنه فُعل لمهاجمة الهاتف.
heuristic-build-going-backwards-benign-1 = أُزيلت نسخة تجريبية وثُبّتت النسخة المنشورة.
heuristic-build-going-backwards-benign-2 = كانت ساعة الهاتف خاطئة مدة.

heuristic-cleared-shutdown-log-name = سجل إطفاء فارغ
heuristic-cleared-shutdown-log-title = سجل الإطفاء فارغ
heuristic-cleared-shutdown-log-explanation = يكتب iOS في shutdown.log كلما أُطفئ الهاتف أو أُعيد تشغيله. على هذا الهاتف الملف موجود وفارغ، وليس بجانبه ملف أقدم. شوهدت برامج تجسس تفرغه.
heuristic-cleared-shutdown-log-proves = أن السجل لا يحوي شيئًا.
heuristic-cleared-shutdown-log-does-not-prove = أنه حوى شيئًا يومًا، أو أن أحدًا أفرغه.
heuristic-cleared-shutdown-log-benign-1 = لم يُطفأ الهاتف منذ تثبيت iOS أو تحديثه.
heuristic-cleared-shutdown-log-benign-2 = لم يستطع البرنامج الذي نسخ الهاتف قراءة الملف.

heuristic-control-of-the-phone-name = تطبيقات يمكنها التحكم في الهاتف
heuristic-control-of-the-phone-title = تطبيقات يمكنها التحكم في هذا الهاتف
heuristic-control-of-the-phone-explanation = { $three ->
    [none] {""}
    *[other] مثبّتة من خارج متجر، ولها حقوق على الهاتف كله، واستُخدمت: { $three }.
    } { $two ->
    [none] {""}
    *[other] اثنان من هذه الأمور الثلاثة ينطبقان على: { $two }.
    } { $one ->
    [none] {""}
    *[other] حقوق على الهاتف كله فقط: { $one }.
    } الحقوق على الهاتف كله هي حقوق مدير أو مالك أو خدمة تسهيل استخدام ترى الشاشة وتستطيع الكتابة والنقر. و«استُخدمت» تعني الميكروفون أو الكاميرا أو الموقع أو الشاشة أو الرسائل أو المكالمات أو جهات الاتصال. { $support ->
    [none] {""}
    *[other] وهناك أمر آخر يشير إلى هذه التطبيقات: { $support }.
    }
heuristic-control-of-the-phone-proves = أن لهذه التطبيقات هذه الحقوق، ومن أين يقول الهاتف إنها جاءت.
heuristic-control-of-the-phone-does-not-prove = أنها برامج تجسس، أو أن صاحب الهاتف لم يُردها.
heuristic-control-of-the-phone-benign-1 = يدير أصحاب العمل والمدارس هواتف بمثل هذه الحقوق.
heuristic-control-of-the-phone-benign-2 = تطلبها قارئات الشاشة ومديرو كلمات المرور والمساعدات والرقابة الأبوية، ووافق عليها أصحابها.
heuristic-control-of-the-phone-benign-3 = تطبيقات من F-Droid أو من موقع صانعها أو منقولة من هاتف أقدم ليس مصدرها متجرًا.
heuristic-control-of-the-phone-benign-4 = يثبّت المطورون ما يكتبونه عبر كابل.

heuristic-crash-cluster-name = برامج رسائل انهارت معًا
heuristic-crash-cluster-title = برامج تستلم الرسائل انهارت الواحد تلو الآخر: { $programs }
heuristic-crash-cluster-explanation = خلال دقائق انهارت هذه البرامج: { $programs }. كلها تعالج رسائل أو دعوات واردة. شوهدت هجمات لا تحتاج إلى أي لمسة تُسقطها.
heuristic-crash-cluster-proves = أن هذه البرامج انهارت متقاربة.
heuristic-crash-cluster-does-not-prove = أن الهاتف هوجم. فخلل في iOS أو صورة تالفة يفعل الشيء نفسه.
heuristic-crash-cluster-benign-1 = خلل في إصدار من iOS، ولا سيما التجريبي.
heuristic-crash-cluster-benign-2 = صورة أو ملف تالف أرسله أحد دون علم.

heuristic-crash-on-media-path-name = انهيارات حيث تُقرأ الرسائل والصور
heuristic-crash-on-media-path-title = انهارت برامج تقرأ الرسائل أو الصور
heuristic-crash-on-media-path-explanation = { $count ->
    [one] انهيار واحد
    *[other] { $count } من الانهيارات
    } في { $programs } حدثت حيث يُقرأ محتوى من الخارج{ $repeated ->
    [0] {""}
    *[other] ، منها { $repeated } لبرنامج واحد خلال ساعة
    }{ $misused ->
    [0] {""}
    *[other] ؛ ولاحظ الهاتف نفسه إساءة استخدام الذاكرة
    }.
heuristic-crash-on-media-path-proves = أن هذه البرامج انهارت في مثل هذه الشيفرة.
heuristic-crash-on-media-path-does-not-prove = أن أحدًا أرسل شيئًا أسقطها.
heuristic-crash-on-media-path-benign-1 = الصور والفيديوهات التالفة تُسقط مثل هذه البرامج.
heuristic-crash-on-media-path-benign-2 = أخطاء إصدار جديد من النظام تُسقط برامج كثيرة مدة.

heuristic-deleted-process-record-name = سجلات برامج محذوفة
heuristic-deleted-process-record-title = برنامج استخدم بيانات الجوال أُزيل من قائمة البرامج في الهاتف نفسه
heuristic-deleted-process-record-explanation = يحسب هذا الهاتف كم بيانات جوال يستخدم كل برنامج. { $counters ->
    [one] أحد هذه العدادات يعود
    *[other] { $counters } من هذه العدادات تعود
    } إلى { $programs ->
    [one] برنامج لم يعد
    *[other] { $programs } من البرامج لم تعد
    } في القائمة، مع أن iOS يزيل البرنامج وعداداته معًا. { $gaps ->
    [0] ليس في القائمة نفسها مجموعة من المُدخلات الناقصة.
    [one] في القائمة نفسها ينقص { $missing } من المُدخلات المتجاورة في موضع واحد.
    *[other] في القائمة نفسها ينقص { $missing } من المُدخلات المتجاورة في { $gaps } من المواضع.
    }
heuristic-deleted-process-record-proves = أن مُدخلات أُزيلت من قائمة البرامج في الهاتف دون العدادات التابعة لها. شوهد Pegasus يفعل ذلك لإخفاء آثاره.
heuristic-deleted-process-record-does-not-prove = أي برنامج كان، أو أنه برنامج تجسس. فقد ذهب الاسم مع المُدخل.
heuristic-deleted-process-record-benign-1 = استُعيدت النسخة من هاتف آخر أو بأداة تعدّل النسخ.
heuristic-deleted-process-record-benign-2 = تلفت قاعدة البيانات أو أصلحها iOS بعد نفاد طاقة الهاتف.

heuristic-disguised-image-name = صور هي شيء آخر
heuristic-disguised-image-title = صورة ليست كما يقول اسمها: { $example }
heuristic-disguised-image-explanation = { $count ->
    [one] ملف واحد له
    *[other] { $count } من الملفات لها
    } اسم صورة، لكن المحتوى { $what ->
    [document] مستند، كما في الهجوم المسمى FORCEDENTRY
    [raw] صورة خام، كما في الهجوم المسمى LANDFALL
    [archive] صورة خلفها أرشيف، كما في الهجوم المسمى LANDFALL
    *[other] ملف من نوع آخر
    }. بهذه الطريقة أُخفيت هجمات لا تحتاج إلى أي لمسة.
heuristic-disguised-image-proves = أن محتوى الملف ليس كما يقول اسمه.
heuristic-disguised-image-does-not-prove = أنه ضار، أو أن الهاتف هوجم به.
heuristic-disguised-image-benign-1 = غيّر أحد اسم ملف، أو أخفى أرشيفًا في صورة للتسلية.
heuristic-disguised-image-benign-2 = برنامج يكتب الصور بطريقة غير معتادة.

heuristic-encrypted-temporary-file-name = ملفات مشفّرة بين الملفات المؤقتة
heuristic-encrypted-temporary-file-title = ملفات مشفّرة بين الملفات المؤقتة
heuristic-encrypted-temporary-file-explanation = { $count ->
    [one] ملف واحد يبدو
    *[other] { $count } من الملفات تبدو
    } مشفّرة و{ $count ->
    [one] يقع
    *[other] تقع
    } في مجلد من النظام للملفات المؤقتة: { $paths }
heuristic-encrypted-temporary-file-proves = أن بايتات هذه الملفات بلا شكل وموزعة بالتساوي كما في شيء مشفّر.
heuristic-encrypted-temporary-file-does-not-prove = ما فيها، أو من كتبها، أو أنها أُرسلت يومًا.
heuristic-encrypted-temporary-file-benign-1 = تحفظ البرامج ذاكرات مؤقتة مشفّرة وتنزيلات لم تكتمل.
heuristic-encrypted-temporary-file-benign-2 = الأدوات التي تنسخ هاتفًا لفحصه تترك ملفات.

heuristic-foreign-process-domain-name = تطبيقات في نطاق من النظام
heuristic-foreign-process-domain-title = تطبيق يعمل بحقوق النظام
heuristic-foreign-process-domain-explanation = { $count ->
    [one] برنامج واحد يعمل
    *[other] { $count } من البرامج تعمل
    } باسم مستخدم تطبيق وفي نطاق للنظام وحده: { $programs }
heuristic-foreign-process-domain-proves = أن هذه البرامج عملت خارج حدود التطبيقات حين جُمعت البيانات.
heuristic-foreign-process-domain-does-not-prove = كيف وصلت إلى هناك، أو أنها ضارة.
heuristic-foreign-process-domain-benign-1 = مع root من صنع صاحب الهاتف تشغّل التطبيقات برامج في مثل هذه النطاقات.
heuristic-foreign-process-domain-benign-2 = أنظمة المطورين أقل صرامة.

heuristic-imitated-process-name-name = برامج أسماؤها تكاد تكون كأسماء Apple
heuristic-imitated-process-name-title = برنامج اسمه يكاد يكون كاسم برنامج من Apple: { $name }
heuristic-imitated-process-name-explanation = عمل على هذا الهاتف برنامج اسمه { $name }. في iOS برنامج اسمه { $shipped }؛ والاسمان يختلفان في { $difference ->
    [case] الحروف الكبيرة والصغيرة فقط
    *[letter] حرف واحد
    }. شوهدت برامج تجسس تختبئ خلف أسماء كهذه.
heuristic-imitated-process-name-proves = أن برنامجًا بهذا الاسم عمل، وأنه لا يُعرف برنامج من iOS بهذا الاسم.
heuristic-imitated-process-name-does-not-prove = أنه برنامج تجسس. تضيف Apple برامج مع كل إصدار من iOS، وبعض أسمائها متقاربة.
heuristic-imitated-process-name-benign-1 = برنامج من إصدار أحدث من iOS لا تعرفه هذه النسخة من Hoofprint بعد.
heuristic-imitated-process-name-benign-2 = برنامج لتطبيق أو لنسخة تجريبية من iOS أو لأداة مطورين.

heuristic-imitated-system-app-name = تطبيقات تقلّد جزءًا من النظام
heuristic-imitated-system-app-title = تطبيق يقلّد جزءًا من النظام
heuristic-imitated-system-app-explanation = { $count ->
    [one] تطبيق واحد يحمل
    *[other] { $count } من التطبيقات تحمل
    } اسم جزء من Android أو من صانع هذا الهاتف، وجاءت من خارج متجر، و{ $count ->
    [one] لم يوقّعه
    *[other] لم يوقّعها
    } أحد ممن وقّعوا النظام: { $apps }
heuristic-imitated-system-app-proves = أن لهذه التطبيقات أسماء كهذه وصانعين آخرين.
heuristic-imitated-system-app-does-not-prove = أنها ضارة.
heuristic-imitated-system-app-benign-1 = يسمّي المطورون أمثلة واختبارات بأسماء Android.
heuristic-imitated-system-app-benign-2 = أجزاء من نظام صانع آخر ثبّتها أحد، مثل كاميرا.

heuristic-installed-by-other-app-name = تطبيقات ثبّتها متصفح أو برنامج مراسلة
heuristic-installed-by-other-app-title = جاءت تطبيقات عبر متصفح أو برنامج مراسلة
heuristic-installed-by-other-app-explanation = { $count ->
    [one] تطبيق واحد ثُبّت
    *[other] { $count } من التطبيقات ثُبّتت
    } من متصفح أو برنامج مراسلة أو مدير ملفات، لا من متجر: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } من هذه التثبيتات حدثت حين كان الهاتف في أيدي آخرين.
    }
heuristic-installed-by-other-app-proves = أن هذا هو المصدر الذي يذكره الهاتف للتطبيقات.
heuristic-installed-by-other-app-does-not-prove = أنها ضارة، أو أن شخصًا آخر ثبّتها.
heuristic-installed-by-other-app-benign-1 = يعرض صانعون تطبيقاتهم على مواقعهم، مثل واتساب وSignal وتيليغرام.
heuristic-installed-by-other-app-benign-2 = يتبادل الأصدقاء التطبيقات حيث المتاجر محجوبة.

heuristic-installed-over-cable-name = تطبيقات ثُبّتت عبر كابل
heuristic-installed-over-cable-title = ثُبّتت تطبيقات عبر كابل
heuristic-installed-over-cable-explanation = ثبّت حاسوب { $count ->
    [one] تطبيقًا واحدًا
    *[other] { $count } من التطبيقات
    } على هذا الهاتف: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } من هذه التثبيتات حدثت حين كان الهاتف في أيدي آخرين.
    }
heuristic-installed-over-cable-proves = أن هذه التطبيقات ثبّتتها الصدَفة التي يخاطبها حاسوب.
heuristic-installed-over-cable-does-not-prove = أي حاسوب كان، أو أن التطبيقات ضارة.
heuristic-installed-over-cable-benign-1 = يثبّت المطورون ما يكتبونه عبر كابل.
heuristic-installed-over-cable-benign-2 = تفعل ذلك أدوات تجهّز الهواتف أو تنقلها، وبعض ما يزيل التطبيقات أو يستعيدها.
heuristic-installed-over-cable-benign-3 = Shizuku والتطبيقات التي تستخدمه تثبّت عبر الصدَفة.

heuristic-intercepting-profile-name = ملفات تعريف تتحكم في الهاتف
heuristic-intercepting-profile-title = ملف تعريف إعدادات يمكنه التحكم في الهاتف مثبّت: { $name }
heuristic-intercepting-profile-explanation = يستطيع ملف التعريف { $name } ما يلي: { $what }.
heuristic-intercepting-profile-proves = أن ملف التعريف مثبّت، وما يقدر عليه.
heuristic-intercepting-profile-does-not-prove = أنه يُستخدم ضد صاحب الهاتف، أو من ثبّته.
heuristic-intercepting-profile-benign-1 = صاحب عمل أو مدرسة يدير الهاتف، وصاحبه يعلم.
heuristic-intercepting-profile-benign-2 = ثبّته صاحب الهاتف: VPN، أو مرشّح إعلانات، أو نسخة تجريبية من iOS، أو شبكة عمل.

heuristic-intrusion-log-alarm-name = إنذارات في سجلات الاختراق
heuristic-intrusion-log-alarm-title = سجلات الاختراق في هذا الهاتف تطلق إنذارًا
heuristic-intrusion-log-alarm-explanation = { $count ->
    [one] نوع واحد من الأسطر
    *[other] { $count } من أنواع الأسطر
    } في سجلات الاختراق { $count ->
    [one] يستحق
    *[other] تستحق
    } نظرة: { $alarms }. { $custody ->
    [0] {""}
    *[other] { $custody } من هذه الأسطر كُتبت حين كان الهاتف في أيدي آخرين.
    }
heuristic-intrusion-log-alarm-proves = أن الهاتف كتب هذه الأسطر في هذه الأوقات.
heuristic-intrusion-log-alarm-does-not-prove = من تسبب فيها.
heuristic-intrusion-log-alarm-benign-1 = الجمع عبر كابل يعطي أوامر هو أيضًا.
heuristic-intrusion-log-alarm-benign-2 = يتوقف التسجيل حين يوقفه صاحب الهاتف.
heuristic-intrusion-log-alarm-benign-3 = تثبّت المدارس وأصحاب العمل شهادات.
heuristic-intrusion-log-alarm-benign-4 = هاتف فُكّ قفله عمدًا يبدأ في حالة أخرى.

heuristic-long-sensor-use-name = الميكروفون أو الكاميرا ساعات
heuristic-long-sensor-use-title = كان الميكروفون أو الكاميرا قيد الاستخدام ساعات: { $apps }
heuristic-long-sensor-use-explanation = استخدم { $apps } الميكروفون أو الكاميرا { $hours } ساعات أو أكثر دون توقف.
heuristic-long-sensor-use-proves = أن الهاتف سجّل استخدامًا بهذا الطول.
heuristic-long-sensor-use-does-not-prove = أن صوتًا أو صورًا سُجّلت طوال ذلك الوقت، أو أن صاحب الهاتف لم يعلم.
heuristic-long-sensor-use-benign-1 = محاضرات ومكالمات طويلة وكاميرات سيارات وتطبيقات لغرف الأطفال وتسجيلات نسي أحد إيقافها.
heuristic-long-sensor-use-benign-2 = برنامج انتهى دون أن يقول ذلك: فيستمر عدّ استخدامه.

heuristic-odd-account-look-up-name = استعلامات عن حسابات مستحيلة
heuristic-odd-account-look-up-title = استعلم الهاتف عن حساب باسم مستحيل
heuristic-odd-account-look-up-explanation = { $count ->
    [one] سأل الهاتف Apple عن حساب
    *[other] سأل الهاتف Apple عن { $count } من الحسابات
    } في اسمه بايتات فارغة. ليس لحساب عادي اسم كهذا؛ وقد شوهد على هواتف هوجمت عبر iMessage.
heuristic-odd-account-look-up-proves = أن شيئًا على هذا الهاتف أو نحوه استخدم اسم حساب لا يمكن كتابته.
heuristic-odd-account-look-up-does-not-prove = أن هجومًا نجح.
heuristic-odd-account-look-up-benign-1 = تلفت القائمة عند كتابتها.
heuristic-odd-account-look-up-benign-2 = خلل في iOS أو في أداة نسخت الهاتف.

heuristic-old-security-patch-name = نظام بلا تحديثات منذ نصف سنة
heuristic-old-security-patch-title = لم يُحدَّث هذا الهاتف منذ مدة طويلة
heuristic-old-security-patch-explanation = حين جُمعت البيانات كان عمر أحدث رقعة أمنية للنظام { $days } يومًا ({ $patch }). الثغرات التي سُدّت منذئذ مفتوحة فيه.
heuristic-old-security-patch-proves = أن ثغرات معروفة كانت مفتوحة على هذا الهاتف.
heuristic-old-security-patch-does-not-prove = أن أحدًا استغلها.
heuristic-old-security-patch-benign-1 = يتوقف الصانعون عن إصدار تحديثات، للهواتف الرخيصة كثيرًا بعد سنتين.
heuristic-old-security-patch-benign-2 = تنتظر التحديثات موافقة صاحب الهاتف وامتلاء البطارية.

heuristic-origin-without-history-name = مواقع استُخدمت وليست في السجل
heuristic-origin-without-history-title = { $count ->
    [one] موقع استُخدم في Safari ليس
    *[other] { $count } من المواقع استُخدمت في Safari ليست
    } في سجله
heuristic-origin-without-history-explanation = يدوّن Safari المواقع التي تعامل معها صاحبه بمعزل عن السجل. ومن الوقت الذي يغطيه السجل { $count ->
    [one] ينقص واحد منها
    *[other] ينقص { $count } منها
    }: { $names }.
heuristic-origin-without-history-proves = أن Safari دوّن هذه المواقع كمستخدمة أو جلب أيقوناتها، وأنه ليس في السجل زيارة لها.
heuristic-origin-without-history-does-not-prove = أن شخصًا آخر أزال الزيارات، أو أن المواقع ضارة.
heuristic-origin-without-history-benign-1 = علامات التبويب الخاصة ليست في السجل، ويمكن إزالة مُدخلات يدويًا.
heuristic-origin-without-history-benign-2 = يجلب Safari أيقونات لإشارات واقتراحات لم يفتحها أحد.
heuristic-origin-without-history-benign-3 = يحفظ السجل أيامًا أقل من القوائم الأخرى، أو نُسخ في وقت آخر.
heuristic-origin-without-history-benign-4 = فُتحت الصفحة داخل تطبيق، أو على جهاز آخر للحساب نفسه.

heuristic-package-downgrade-name = تطبيقات رجع إصدارها
heuristic-package-downgrade-title = رجع إصدار تطبيق إلى الوراء
heuristic-package-downgrade-explanation = { $count ->
    [one] تطبيق واحد له
    *[other] { $count } من التطبيقات لها
    } إصدار أقدم من ذي قبل: { $apps }
heuristic-package-downgrade-proves = أن إحصاءات البطارية تذكر إصدارًا أحدث أولًا ثم أقدم.
heuristic-package-downgrade-does-not-prove = أن أحدًا فرض ذلك.
heuristic-package-downgrade-benign-1 = تحديثات النظام تجلب تطبيقات أقدم مما في المتجر.
heuristic-package-downgrade-benign-2 = التطبيقات ذات الإصدارات المتعددة لهواتف مختلفة تربك الإحصاءات.
heuristic-package-downgrade-benign-3 = يعود المختبِرون إلى إصدار أقدم.

heuristic-permission-of-missing-app-name = أذونات تطبيقات غير مثبّتة
heuristic-permission-of-missing-app-title = تطبيق غير مثبّت له إذن: { $client }
heuristic-permission-of-missing-app-explanation = يعرف الهاتف إذنًا لـ { $client } ({ $services })، وهو ليس في قائمة تطبيقاته. ينسى iOS الأذونات عند إزالة تطبيق.
heuristic-permission-of-missing-app-proves = أن هذا التطبيق طلب الإذن مرة.
heuristic-permission-of-missing-app-does-not-prove = أنه ما زال موجودًا، أو أنه كان ضارًا.
heuristic-permission-of-missing-app-benign-1 = تطبيق أُزيل وiOS مشغول، أو جزء من تطبيق له اسم خاص به.
heuristic-permission-of-missing-app-benign-2 = نسخة احتياطية استُعيدت من هاتف أقدم.

heuristic-permission-outside-system-name = أذونات برامج في أماكن غريبة
heuristic-permission-outside-system-title = برنامج في مكان غريب طلب إذنًا: { $client }
heuristic-permission-outside-system-explanation = طلب البرنامج { $client } الإذن { $services }. وهو ليس تطبيقًا ولا في مجلد يحفظ فيه iOS برامجه.
heuristic-permission-outside-system-proves = أن برنامجًا في هذا المكان طلب الإذن.
heuristic-permission-outside-system-does-not-prove = أنه ناله، أو ما فعل به، أو أنه برنامج تجسس.
heuristic-permission-outside-system-benign-1 = كُسرت حماية الهاتف عمدًا.
heuristic-permission-outside-system-benign-2 = أداة مطورين، أو إصدار من iOS فيه مكان جديد لبرامجه.

heuristic-process-in-one-source-name = برامج تنقص في إحدى قائمتين
heuristic-process-in-one-source-title = برنامج استخدم بيانات الجوال في إحدى قائمتين فقط: { $names }
heuristic-process-in-one-source-explanation = يحتفظ الهاتف بقائمتين للبرامج التي تستخدم بيانات الجوال. بحسب إحداهما استخدمها { $names } مؤخرًا؛ وليس في الأخرى برنامج كهذا. شوهدت برامج تجسس تزيل نفسها من قائمة وتنسى الأخرى.
heuristic-process-in-one-source-proves = أن القائمتين تختلفان في هذا.
heuristic-process-in-one-source-does-not-prove = أن أحدًا أزاله، أو أنه برنامج تجسس.
heuristic-process-in-one-source-benign-1 = يزيل iOS البرامج القديمة من القائمتين في أوقات مختلفة.
heuristic-process-in-one-source-benign-2 = نُسخ الملفان في وقتين مختلفين.

heuristic-process-outside-system-name = برامج عملت من مجلدات البيانات
heuristic-process-outside-system-title = برنامج عمل من مجلد ليس مكانًا للبرامج: { $path }
heuristic-process-outside-system-explanation = عمل برنامج من { $path }. يحفظ iOS هناك بيانات، وبرامجه في مكان آخر. شوهدت برامج تجسس مثل Pegasus وReign وPredator تعمل من مجلدات كهذه.
heuristic-process-outside-system-proves = أن برنامجًا كان يعمل من هذا المكان.
heuristic-process-outside-system-does-not-prove = أنه برنامج تجسس، أو لمن هو.
heuristic-process-outside-system-benign-1 = مساعد من Apple لا تعرفه هذه النسخة من Hoofprint بعد، مثلًا لتحديث.
heuristic-process-outside-system-benign-2 = الهاتف مكسور الحماية، أو يُستخدم لتطوير برامج أو اختبارها.

heuristic-program-in-shell-folder-name = برامج في مجلد الملفات المؤقتة
heuristic-program-in-shell-folder-title = برامج تقع أو تعمل حيث لا يضعها إلا حاسوب أو مهاجم
heuristic-program-in-shell-folder-explanation = { $count ->
    [one] برنامج واحد أو مكتبة
    *[other] { $count } من البرامج أو المكتبات
    } على هذا الهاتف تقع في مجلد الصدَفة للملفات المؤقتة، أو تعمل من مجلد بيانات، أو تُفرض على برامج أخرى: { $paths }
heuristic-program-in-shell-folder-proves = أن هذه الملفات كانت هناك أو عملت حين جُمعت البيانات.
heuristic-program-in-shell-folder-does-not-prove = من وضعها هناك، أو أنها ضارة.
heuristic-program-in-shell-folder-benign-1 = يضع المطورون والمختبِرون أدوات هناك عبر كابل.
heuristic-program-in-shell-folder-benign-2 = الأدوات التي تنسخ البيانات أو تنقذها تترك مساعدات، ومنها أدوات الشرطة.
heuristic-program-in-shell-folder-benign-3 = تطبيقات مثل Termux تشغّل برامج من مجلدها.

heuristic-program-out-of-place-name = برامج حيث لا مكان لها
heuristic-program-out-of-place-title = برامج تقع حيث لا مكان لها
heuristic-program-out-of-place-explanation = { $count ->
    [one] ملف واحد هو برنامج
    *[other] { $count } من الملفات هي برامج
    } بمحتواها، وتقع في مجلد ملفات مؤقتة أو صور أو تنزيلات: { $paths }
heuristic-program-out-of-place-proves = أن هذه الملفات برامج لهاتف مهما كان اسمها.
heuristic-program-out-of-place-does-not-prove = أنها عملت يومًا، أو من وضعها هناك.
heuristic-program-out-of-place-benign-1 = ينزّل الناس برامج لأجهزة أخرى.
heuristic-program-out-of-place-benign-2 = المطورون، والأدوات التي تنسخ هاتفًا لفحصه، يتركون برامج.

heuristic-recorded-call-name = تطبيقات سجّلت مكالمات
heuristic-recorded-call-title = أُعطي تطبيق صوت مكالمات: { $apps }
heuristic-recorded-call-explanation = سجّل { $apps } من مصدر الصوت الذي يحمل مكالمات الهاتف، ولم يُعطَ صمتًا. لا يُسمح بذلك إلا لأجزاء من النظام.
heuristic-recorded-call-proves = أن التطبيق طلب صوت المكالمات وأُعطيه.
heuristic-recorded-call-does-not-prove = أن مكالمة كانت جارية آنذاك، أو إلى أين ذهب التسجيل.
heuristic-recorded-call-benign-1 = يسمح بعض الصانعين لتطبيقات المكالمات بتسجيلها، ويفعّل أصحاب الهواتف ذلك.

heuristic-redirect-in-passing-name = تحويلات من صفحات غير مشفّرة
heuristic-redirect-in-passing-title = صفحة غير مشفّرة قادت في الحال إلى موقع آخر: { $example }
heuristic-redirect-in-passing-explanation = { $count ->
    [one] صفحة فُتحت بلا تشفير قادت
    *[other] { $count } من الصفحات فُتحت بلا تشفير قادت
    } إلى موقع آخر في أقل من ثانية. { $why ->
    [port] يستمع الموقع الآخر على منفذ غير معتاد، كما فعلت خوادم Pegasus.
    [message] كان العنوان قد جاء إلى الهاتف في رسالة.
    *[nothing] تفعل مواقع غير ضارة هذا دائمًا؛ وفعلته أيضًا خوادم تهاجم الهواتف.
    }
heuristic-redirect-in-passing-proves = أن المتصفح أُرسل إلى موقع آخر.
heuristic-redirect-in-passing-does-not-prove = أن الموقع الآخر هاجم الهاتف.
heuristic-redirect-in-passing-benign-1 = انتقل الموقع، أو يرسل زواره إلى خدمة عدّ أو إعلان أو تسجيل دخول.
heuristic-redirect-in-passing-benign-2 = أرسل فندق أو مقهى الهاتف إلى صفحته أولًا.

heuristic-root-traces-name = آثار root
heuristic-root-traces-title = لأحد كامل الحقوق على هذا الهاتف
heuristic-root-traces-explanation = { $count ->
    [one] أثر واحد يقول
    *[other] { $count } من الآثار تقول
    } إن حدود Android لا تسري على الجميع في هذا الهاتف: { $traces }
heuristic-root-traces-proves = أن أدوات لكامل الحقوق، أو تغييرات في أجزاء من النظام، كانت موجودة حين جُمعت البيانات.
heuristic-root-traces-does-not-prove = من وضعها هناك. مع كامل الحقوق يستطيع مهاجم أن يختبئ من كل جمع.
heuristic-root-traces-benign-1 = يعمل أصحاب هواتف root عمدًا، ويعلمون ذلك.
heuristic-root-traces-benign-2 = تأتي أنظمة المطورين بكامل الحقوق.
heuristic-root-traces-benign-3 = الأدوات التي تنسخ هاتفًا لفحصه قد تترك مثل هذه الآثار.

heuristic-sensor-at-night-name = الميكروفون أو الكاميرا وصاحب الهاتف نائم
heuristic-sensor-at-night-title = استخدم { $app } الميكروفون أو الكاميرا في { $count } من الليالي
heuristic-sensor-at-night-explanation = في { $count } من الليالي التي كان فيها صاحب الهاتف نائمًا استخدم { $app } الميكروفون أو الكاميرا.
heuristic-sensor-at-night-proves = أن الهاتف سجّل هذه الاستخدامات في هذه الأوقات.
heuristic-sensor-at-night-does-not-prove = من تسبب فيها، أو ما سُجّل.
heuristic-sensor-at-night-benign-1 = تطبيقات تراقب النوم أو تنتظر كلمة أو تستمع في غرفة طفل.
heuristic-sensor-at-night-benign-2 = ساعة كانت خاطئة، أو ليلة كان فيها صاحب الهاتف مستيقظًا أو في منطقة أخرى.

heuristic-sensor-in-background-name = الميكروفون أو الكاميرا في الخلفية
heuristic-sensor-in-background-title = استُخدم الميكروفون أو الكاميرا في الخلفية: { $apps }
heuristic-sensor-in-background-explanation = { $count ->
    [one] تطبيق واحد ليس من النظام استخدم
    *[other] { $count } من التطبيقات ليست من النظام استخدمت
    } الميكروفون أو الكاميرا وهي ليست على الشاشة، أو عبر تطبيق آخر: { $apps }
heuristic-sensor-in-background-proves = أن النظام سجّل استخدامًا كهذا وسمح به.
heuristic-sensor-in-background-does-not-prove = ما سُجّل، أو أن أحدًا استمع: بعض الأنظمة تكتب هكذا عن استخدامات غير ضارة أيضًا.
heuristic-sensor-in-background-benign-1 = مساعدات صوتية ولوحات مفاتيح تنتظر كلمة، ومكالمات وتسجيلات تستمر حين يُفتح شيء آخر.
heuristic-sensor-in-background-benign-2 = تطبيقات لغرف الأطفال وكاميرات سيارات ومعينات سمع.

heuristic-sensor-of-missing-app-name = ميكروفون أو كاميرا أو شاشة استخدمتها تطبيقات غير مثبّتة
heuristic-sensor-of-missing-app-title = تطبيق غير مثبّت استخدم الميكروفون أو الكاميرا أو الشاشة: { $apps }
heuristic-sensor-of-missing-app-explanation = سجّل الهاتف استخدامًا للميكروفون أو الكاميرا أو الشاشة من { $count ->
    [one] تطبيق ليس
    *[other] { $count } من التطبيقات ليست
    } في قائمة تطبيقاته: { $apps }
heuristic-sensor-of-missing-app-proves = أن تطبيقًا بهذا الاسم استخدمه، وليس في القائمة الآن.
heuristic-sensor-of-missing-app-does-not-prove = أنه كان ضارًا، أو أن شخصًا آخر أزاله.
heuristic-sensor-of-missing-app-benign-1 = أزال صاحب الهاتف التطبيق بعد استخدامه.
heuristic-sensor-of-missing-app-benign-2 = القائمة لمستخدم أو ملف آخر في الهاتف، أو ليست كاملة.

heuristic-sensor-still-in-use-name = ميكروفون أو كاميرا قيد الاستخدام أثناء نسخ الهاتف
heuristic-sensor-still-in-use-title = كان الميكروفون أو الكاميرا قيد الاستخدام حين نُسخ الهاتف: { $apps }
heuristic-sensor-still-in-use-explanation = كان { $apps } قد بدأ استخدام الميكروفون أو الكاميرا ولم ينتهِ حين نُسخ الهاتف.
heuristic-sensor-still-in-use-proves = أن الهاتف يذكر بداية لهذا الاستخدام ولا يذكر نهاية.
heuristic-sensor-still-in-use-does-not-prove = أن صوتًا أو صورًا سُجّلت حتى ذلك الحين، أو أن صاحب الهاتف لم يعلم.
heuristic-sensor-still-in-use-benign-1 = مكالمة أو تسجيل مستمر، أو مساعد ينتظر كلمة، أو تطبيق لغرفة طفل.
heuristic-sensor-still-in-use-benign-2 = برنامج انتهى دون أن يقول ذلك.

heuristic-sensor-while-locked-name = الميكروفون أو الكاميرا والهاتف مقفل أو شاشته مطفأة
heuristic-sensor-while-locked-title = كان الميكروفون أو الكاميرا قيد الاستخدام والهاتف مقفل أو شاشته مطفأة
heuristic-sensor-while-locked-explanation = { $count ->
    [one] مرة واحدة
    *[other] { $count } من المرات
    } كان الميكروفون أو الكاميرا قيد الاستخدام أكثر من { $seconds } ثانية والهاتف مقفل أو شاشته مطفأة ولا مكالمة جارية: { $apps }
heuristic-sensor-while-locked-proves = أن الهاتف سجّل استخدامًا كهذا، وسجّل في الوقت نفسه أنه كان مقفلًا أو أن شاشته مطفأة.
heuristic-sensor-while-locked-does-not-prove = من تسبب فيه، أو ما سُجّل.
heuristic-sensor-while-locked-benign-1 = تسجيلات تستمر والهاتف مقفل: مذكرات صوتية وكاميرات سيارات وتطبيقات تراقب النوم أو غرفة طفل.
heuristic-sensor-while-locked-benign-2 = تعرّف على موسيقى ومعينات سمع ومكالمات عبر تطبيقات واستخدام لم تُدوّن نهايته.
heuristic-sensor-without-opening-name = ميكروفون أو كاميرا استخدمهما تطبيق لم يُفتح
heuristic-sensor-without-opening-title = استخدم الميكروفون أو الكاميرا تطبيق لم يُفتح: { $apps }
heuristic-sensor-without-opening-explanation = استخدم { $apps } الميكروفون أو الكاميرا، ولم تكن له أي نافذة على الشاشة في الساعة السابقة.
heuristic-sensor-without-opening-proves = أن الهاتف سجّل هذا الاستخدام، ولا يذكر أي نافذة للتطبيق في الساعة السابقة.
heuristic-sensor-without-opening-does-not-prove = أن صاحب الهاتف لم يكن يعلم، أو أن صوتًا أو صورًا حُفظت.
heuristic-sensor-without-opening-benign-1 = مكالمة رُدّ عليها بسماعة أو ساعة أو في السيارة؛ مساعد ينتظر كلمة.
heuristic-sensor-without-opening-benign-2 = تسجيلات تبدأ من تلقاء نفسها: كاميرات السيارة، وتطبيقات تراقب النوم أو غرفة طفل.

heuristic-shortcut-automation-name = اختصارات تبدأ وحدها وتجلب شيئًا
heuristic-shortcut-automation-title = اختصار يبدأ وحده ويجلب شيئًا: { $name }
heuristic-shortcut-automation-explanation = يبدأ الاختصار { $name } { $trigger ->
    [app] كلما فُتح تطبيق معيّن،
    *[other] وحده،
    } دون سؤال، ثم يجلب من الشبكة أو يشغّل برنامجًا. استخدمت برامج تجسس هذا كي تعود.
heuristic-shortcut-automation-proves = أن هذه الأتمتة معدّة على الهاتف.
heuristic-shortcut-automation-does-not-prove = من صنعها، أو أنها تضر.
heuristic-shortcut-automation-benign-1 = صنعها صاحب الهاتف، أو أحد له، للبيت أو العمل أو الصحة.
heuristic-shortcut-automation-benign-2 = اختصار أُخذ من مجموعة شخص آخر.

heuristic-shutdown-delay-name = إطفاءات أخّرتها برامج
heuristic-shutdown-delay-title = اضطر الهاتف إلى انتظار برامج عند إطفائه
heuristic-shutdown-delay-explanation = { $shutdowns ->
    [one] في إطفاء أو إعادة تشغيل واحدة اضطر الهاتف
    *[other] في { $shutdowns } من الإطفاءات أو إعادات التشغيل اضطر الهاتف
    } إلى انتظار برامج ثلاث جولات أو أكثر، وأقصاها { $rounds }. شوهدت برامج تجسس لا تريد أن تنتهي تسبب هذا.
heuristic-shutdown-delay-proves = أن برامج لم تنتهِ في الحال عند إطفاء الهاتف.
heuristic-shutdown-delay-does-not-prove = أن أحدها كان برنامج تجسس. قائمة البرامج في السجلات.
heuristic-shutdown-delay-benign-1 = كان برنامج من النظام أو تطبيق مشغولًا: تحديث أو نسخ أو رفع كبير.
heuristic-shutdown-delay-benign-2 = جولتان أو ثلاث تحدث في الهواتف السليمة أيضًا.

heuristic-traffic-diverted-name = بيانات قد يقرؤها آخرون
heuristic-traffic-diverted-title = قد يقرأ آخرون ما يرسله هذا الهاتف
heuristic-traffic-diverted-explanation = { $count ->
    [one] إعداد أو شهادة واحدة تقود
    *[other] { $count } من الإعدادات أو الشهادات تقود
    } بيانات هذا الهاتف عبر طرف آخر: { $ways }. { $together ->
    [0] {""}
    *[other] شهادة مع طريق كهذا تتيح لصاحبها قراءة المشفّر.
    }
heuristic-traffic-diverted-proves = أن هذه الإعدادات والشهادات كانت موجودة حين جُمعت البيانات.
heuristic-traffic-diverted-does-not-prove = من وضعها، أو أن أحدًا يقرأ.
heuristic-traffic-diverted-benign-1 = مانعات الإعلانات وTor وشبكات أصحاب العمل والمدارس تستخدم الطرق نفسها.
heuristic-traffic-diverted-benign-2 = من يختبر التطبيقات يقرأ بياناته هو.

heuristic-triangulation-timeline-name = آثار متقاربة، كما في عملية التثليث
heuristic-triangulation-timeline-title = { $kinds ->
    [2] تغييرات عادية من نوعين متقاربة: { $when }
    *[other] آثار متقاربة كما في عملية التثليث: { $when }
    }
heuristic-triangulation-timeline-explanation = خلال خمس دقائق تُركت { $kinds } أنواع من آثار تتركها عملية التثليث معًا: { $attachments ->
    [yes] مجلدات مرفقات تغيّرت مع أنه لا مرفق فيها؛
    *[no] {""}
    } { $settings ->
    [yes] ملفات إعدادات كُتبت؛
    *[no] {""}
    } { $network ->
    [yes] برامج استخدمت الشبكة؛
    *[no] {""}
    } { $location ->
    [yes] أجزاء من خدمة الموقع توقفت؛
    *[no] {""}
    } أولها في { $when }.
heuristic-triangulation-timeline-proves = أن هذه التغييرات حدثت متقاربة.
heuristic-triangulation-timeline-does-not-prove = أنها مترابطة، أو أن الهاتف هوجم. كل منها وحده عادي.
heuristic-triangulation-timeline-benign-1 = حُذفت رسالة بمرفق والهاتف يفعل شيئًا آخر.
heuristic-triangulation-timeline-benign-2 = شُغّل الهاتف أو حُدّث أو استُعيد في ذلك الوقت.

heuristic-unknown-adb-computer-name = حواسيب يمكنها أن تأمر الهاتف
heuristic-unknown-adb-computer-title = حواسيب أخرى يمكنها أن تأمر هذا الهاتف عبر كابل
heuristic-unknown-adb-computer-explanation = { $count ->
    [one] حاسوب واحد
    *[other] { $count } من الحواسيب
    } غير الذي جمع البيانات يمكنها أن تأمر هذا الهاتف: { $computers }. { $custody ->
    [0] {""}
    *[other] { $custody } منها فعلت ذلك حين كان الهاتف في أيدي آخرين.
    }
heuristic-unknown-adb-computer-proves = أن أحدًا فتح قفل الهاتف ووافق على الثقة بهذه الحواسيب.
heuristic-unknown-adb-computer-does-not-prove = لمن الحواسيب، أو ما فعلته.
heuristic-unknown-adb-computer-benign-1 = حاسوبك، أو حاسوب من ساعد في الهاتف.
heuristic-unknown-adb-computer-benign-2 = محال التصليح والمطورون يوصلون الهواتف هكذا.

heuristic-updates-blocked-name = تحديثات مُنعت
heuristic-updates-blocked-title = شيء يمنع تحديثات iOS عن هذا الهاتف
heuristic-updates-blocked-explanation = { $fixed ->
    [0] {""}
    [one] خادم واحد يعطي التحديثات له عنوان ثابت على هذا الهاتف.
    *[other] { $fixed } من الخوادم التي تعطي التحديثات لها عناوين ثابتة على هذا الهاتف.
    } { $failed ->
    [0] {""}
    *[other] فشل تثبيت تحديث { $failed } من المرات.
    } شوهدت برامج تجسس تمنع التحديثات كي تبقى الثغرات التي تستغلها.
heuristic-updates-blocked-proves = أن تحديثات فشلت، أو أن خوادمها أُعطيت عناوين ثابتة.
heuristic-updates-blocked-does-not-prove = أن شخصًا آخر فعل ذلك، أو أن الهاتف هوجم.
heuristic-updates-blocked-benign-1 = تفشل التحديثات حين تقل المساحة أو الطاقة أو الشبكة.
heuristic-updates-blocked-benign-2 = منع أحد التحديثات عمدًا، مثلًا للإبقاء على كسر الحماية.

heuristic-used-in-custody-name = ما جرى حين كان الهاتف في أيدٍ أخرى
heuristic-used-in-custody-title = استُخدم الهاتف حين كان في أيدٍ أخرى
heuristic-used-in-custody-explanation = ما سجّله الهاتف حين كان في أيدٍ أخرى. { $unlocked ->
        [0] {""}
       *[other] مرات فتح القفل: { $unlocked }.
    } { $opened ->
        [0] {""}
       *[other] تطبيقات فُتحت: { $opened }.
    } { $installed ->
        [0] {""}
       *[other] تطبيقات ثُبّتت: { $installed }.
    } { $computers ->
        [0] {""}
       *[other] حواسيب قُبلت أو استُخدمت: { $computers }.
    } { $commands ->
        [0] {""}
       *[other] أوامر عبر الكبل: { $commands }.
    } { $profiles ->
        [0] {""}
       *[other] ملفات تعريف: { $profiles }.
    } { $permissions ->
        [0] {""}
       *[other] أذونات مُنحت: { $permissions }.
    } { $accessories ->
        [0] {""}
       *[other] ملحقات وكبلات: { $accessories }.
    }
heuristic-used-in-custody-proves = أن الهاتف سجّل هذه الأمور، وأنها تقع في الوقت الذي ذكرتموه.
heuristic-used-in-custody-does-not-prove = من فعلها، أو أن شيئًا نُسخ من الهاتف أو وُضع فيه.
heuristic-used-in-custody-benign-1 = طُلب منكم فتح قفله، أو استخدمتموه بأنفسكم في ذلك الوقت.
heuristic-used-in-custody-benign-2 = بعض ذلك يفعله الهاتف من تلقاء نفسه: تظهر مكالمة أو منبّه، ويثبّت متجر ما طُلب من قبل.
heuristic-used-in-custody-benign-3 = الوقت الذي ذكرتموه، أو ساعة الهاتف، ليس دقيقًا.
heuristic-weakened-protection-name = حماية أُوقفت
heuristic-weakened-protection-title = حماية هذا الهاتف موقوفة
heuristic-weakened-protection-explanation = { $count ->
    [one] إعداد واحد ينزع
    *[other] { $count } من الإعدادات تنزع
    } حماية عن هذا الهاتف: { $settings }
heuristic-weakened-protection-proves = أن لهذه الإعدادات هذه القيم حين جُمعت البيانات.
heuristic-weakened-protection-does-not-prove = من غيّرها ومتى، أو أن الهاتف هوجم.
heuristic-weakened-protection-benign-1 = الجمع عبر كابل يحتاج إلى إعدادات المطورين؛ أوقفها بعد ذلك.
heuristic-weakened-protection-benign-2 = أنظمة غير نظام الصانع تبدأ مفتوحة القفل أو بمفاتيحها.
heuristic-weakened-protection-benign-3 = يوقف أصحاب هواتف فحص التطبيقات لتثبيت شيء يرفضه.
