# Needs the review of a native speaker. What an artifact proves (hoofprint explain) is English.

artifact-android_accessibility-title = एक्सेसिबिलिटी सेवाएँ
artifact-android_adb-title = कंप्यूटर जो फ़ोन को आदेश दे सकते हैं
artifact-android_apks-title = ऐप्स की इंस्टॉल फ़ाइलें
artifact-android_appops-title = माइक्रोफ़ोन, कैमरा और अन्य शक्तियों का उपयोग
artifact-android_appops_history-title = माइक्रोफ़ोन, कैमरा और लोकेशन के उपयोग का इतिहास
artifact-android_audio-title = ध्वनि रिकॉर्डिंग
artifact-android_backup_apps-title = बैकअप में ऐप
artifact-android_battery-title = पिछले दिनों के अपडेट और हटाव
artifact-android_battery_history-title = पिछली चार्जिंग से क्या चला
artifact-android_camera-title = कैमरों का उपयोग
artifact-android_chrome_history-title = Chrome और उसके साथियों का इतिहास
artifact-android_components-title = ऐप किसका उत्तर देते हैं
artifact-android_dbinfo-title = उपयोग में डेटाबेस
artifact-android_device-title = स्वयं फ़ोन
artifact-android_device_policy-title = फ़ोन के प्रशासक और स्वामी
artifact-android_environment-title = सिस्टम का रक्षक और परिवेश
artifact-android_files-title = फ़ाइलों की सूची
artifact-android_intrusion_logs-title = घुसपैठ के लॉग
artifact-android_media_projection-title = स्क्रीन साझा करना
artifact-android_mounts-title = जुड़े फ़ाइल सिस्टम
artifact-android_notifications-title = सूचनाएँ पढ़ने वाले
artifact-android_packages-title = ऐप और उनकी अनुमतियाँ
artifact-android_platform_compat-title = ऐप्स के लिए अपवाद
artifact-android_privacy_dashboard-title = Samsung का प्राइवेसी डैशबोर्ड
artifact-android_processes-title = चलते प्रोग्राम
artifact-android_properties-title = सिस्टम के गुण
artifact-android_roles-title = फ़ोन में भूमिका वाले ऐप
artifact-android_settings-title = सिस्टम की सेटिंग्स
artifact-android_sms-title = SMS और MMS
artifact-android_telephony-title = फ़ोन के डेटाबेस में SMS और MMS
artifact-android_tombstones-title = मूल प्रोग्रामों के क्रैश
artifact-android_usage-title = खोले गए ऐप्स
artifact-android_users-title = उपयोगकर्ता और प्रोफ़ाइल
artifact-ios_app_privacy_report-title = ऐप प्राइवेसी रिपोर्ट
artifact-ios_apps-title = ऐप
artifact-ios_biome-title = माइक्रोफ़ोन और कैमरे (Biome)
artifact-ios_biome_presence-title = लॉक, रोशनी और सामने के ऐप (Biome)
artifact-ios_cache-title = ऐप्स के वेब कैश
artifact-ios_calendar-title = कैलेंडर
artifact-ios_calls-title = कॉल
artifact-ios_chrome_favicon-title = Chrome, Edge और Brave में साइटों के आइकन
artifact-ios_chrome_history-title = Chrome, Edge और Brave का इतिहास
artifact-ios_configuration_profiles-title = कॉन्फ़िगरेशन प्रोफ़ाइलें
artifact-ios_contacts-title = संपर्क
artifact-ios_cookies-title = कुकी
artifact-ios_crash_logs-title = क्रैश लॉग
artifact-ios_data_usage-title = हर प्रोग्राम का मोबाइल डेटा
artifact-ios_device-title = उपकरण की पहचान
artifact-ios_duckduckgo_history-title = DuckDuckGo का इतिहास
artifact-ios_files-title = फ़ाइल सिस्टम की सभी फ़ाइलों की सूची
artifact-ios_firefox_favicon-title = Firefox में साइटों के आइकन
artifact-ios_firefox_history-title = Firefox का इतिहास
artifact-ios_global_preferences-title = सामान्य सेटिंग्स (Lockdown Mode)
artifact-ios_hosts-title = होस्ट के स्थायी पते
artifact-ios_id_status_cache-title = Apple खातों की पूछताछ
artifact-ios_image_files-title = मिली तस्वीरों की सामग्री
artifact-ios_interactions-title = बातचीत
artifact-ios_keychain_analytics-title = सुरक्षा सेवाओं के नोट
artifact-ios_knowledge-title = फ़ोन का उपयोग (knowledgeC)
artifact-ios_location_clients-title = लोकेशन लेने वाले प्रोग्राम
artifact-ios_manifest-title = बैकअप की सभी फ़ाइलों की सूची
artifact-ios_net_usage-title = हर प्रोग्राम का नेटवर्क उपयोग
artifact-ios_os_analytics-title = दैनिक विश्लेषण का नेटवर्क उपयोग
artifact-ios_pair_records-title = भरोसेमंद कंप्यूटर
artifact-ios_power_log-title = पावर लॉग
artifact-ios_privacy_accounting-title = ऐप प्राइवेसी रिपोर्ट का भंडार
artifact-ios_profile_events-title = कॉन्फ़िगरेशन प्रोफ़ाइलों की घटनाएँ
artifact-ios_provisioning_profiles-title = App Store के बाहर के ऐप चलाने की अनुमतियाँ
artifact-ios_safari_bookmarks-title = Safari के बुकमार्क और पठन सूची
artifact-ios_safari_browser_state-title = Safari के टैब
artifact-ios_safari_downloads-title = Safari के डाउनलोड
artifact-ios_safari_favicon-title = Safari में साइटों के आइकन
artifact-ios_safari_history-title = Safari का इतिहास
artifact-ios_shortcuts-title = शॉर्टकट
artifact-ios_shutdown_log-title = बंद होने का लॉग
artifact-ios_sms-title = संदेश (SMS, iMessage)
artifact-ios_sms_attachments-title = संदेशों के संलग्नक
artifact-ios_software_update-title = सॉफ़्टवेयर अपडेट की सेटिंग्स
artifact-ios_tcc-title = गोपनीयता की अनुमतियाँ
artifact-ios_version_history-title = समय के साथ iOS के संस्करण
artifact-ios_webkit_session_log-title = वेब व्यू को ज्ञात साइटें, पुराना अभिलेख
artifact-ios_webkit_statistics-title = वेब व्यू को ज्ञात साइटें
artifact-ios_webkit_storage-title = साइटें वेब व्यू में क्या रखती हैं
artifact-ios_whatsapp-title = WhatsApp
artifact-ios_whatsapp_calls-title = WhatsApp कॉल
artifact-ios_whatsapp_contacts-title = WhatsApp संपर्क
artifact-ios_whatsapp_lid-title = WhatsApp के छिपे नंबर
artifact-every_file-title = हर फ़ाइल, बाइट-दर-बाइट
artifact-recovered-title = मिटाए अभिलेख, फिर से जोड़े हुए

unread-android_anr-title = उत्तर न देने वाले प्रोग्राम
unread-android_apex-title = सिस्टम के मॉड्यूल
unread-android_logcat-title = सिस्टम लॉग
unread-android_magisk_modules-title = Magisk के मॉड्यूल
unread-ios_biome_streams-title = Biome की अन्य धाराएँ (ऐप, जगहें, संदेश)
unread-ios_installation_log-title = इंस्टॉल लॉग
unread-ios_lockdown_log-title = जोड़ी बनाने का लॉग
unread-ios_mobile_backup-title = बैकअप का इतिहास
unread-ios_system_logs-title = लॉगिंग सेवा का सिस्टम लॉग
unread-ios_unified_log-title = एकीकृत लॉग
unread-ios_wifi_networks-title = ज्ञात वाई-फ़ाई नेटवर्क

heuristic-app-outside-store-name = App Store के बाहर के ऐप
heuristic-app-outside-store-title = { $count ->
    [one] एक ऐप App Store से नहीं आया: { $app }
    *[other] { $count } ऐप App Store से नहीं आए, जिनमें { $app }
    }
heuristic-app-outside-store-explanation = { $how ->
    [enterprise] ऐप पर किसी कंपनी ने अपने सब कर्मचारियों के फ़ोनों के लिए हस्ताक्षर किए हैं। Apple ने इसे नहीं देखा, और जासूसी सॉफ़्टवेयर इस तरह बाँटा गया है।
    [ad-hoc] ऐप पर इसी फ़ोन और कुछ और के लिए हस्ताक्षर हैं। Apple ने इसे नहीं देखा।
    [development] ऐप पर किसी डेवलपर के काम के लिए हस्ताक्षर हैं।
    [other] ऐप की रसीद कहती है कि { $installer } ने इसे इंस्टॉल किया, App Store ने नहीं।
    *[unknown] ऐप के पास App Store की रसीद नहीं है, और कुछ नहीं बताता कि कहाँ से आया।
    }
heuristic-app-outside-store-proves = कि ऐप किसी और तरीक़े से इंस्टॉल हुआ।
heuristic-app-outside-store-does-not-prove = कि वह हानिकारक है।
heuristic-app-outside-store-benign-1 = परीक्षण संस्करण, जिसे बनाने वाले TestFlight से देते हैं।
heuristic-app-outside-store-benign-2 = नियोक्ता का, किसी और स्टोर का, या मालिक का बनाया ऐप।
heuristic-app-outside-store-benign-3 = फ़ोन पुनर्स्थापित करने पर रसीद खो गई।

heuristic-apple-threat-notification-name = Apple की चेतावनियाँ
heuristic-apple-threat-notification-title = संभव है कि Apple ने इस फ़ोन के मालिक को जासूसी सॉफ़्टवेयर के हमले की चेतावनी दी हो
heuristic-apple-threat-notification-explanation = { $messages ->
    [0] फ़ोन वह पता जानता है जिससे Apple सरकारों को बेचे जाने वाले जासूसी सॉफ़्टवेयर के हमले झेल चुके लोगों को चेताता है; स्वयं चेतावनी अब नहीं है।
    [one] इस फ़ोन का एक संदेश उस चेतावनी जैसा है जो Apple सरकारों को बेचे जाने वाले जासूसी सॉफ़्टवेयर के हमले झेल चुके लोगों को भेजता है, या उसके पते से आया।
    *[other] इस फ़ोन के { $messages } संदेश उस चेतावनी जैसे हैं जो Apple सरकारों को बेचे जाने वाले जासूसी सॉफ़्टवेयर के हमले झेल चुके लोगों को भेजता है, या उसके पते से आए।
    } असली चेतावनी account.apple.com में साइन इन करने पर पृष्ठ के ऊपर भी दिखती है।
heuristic-apple-threat-notification-proves = कि इन शब्दों का, या इस पते से, संदेश फ़ोन पर आया। यदि खाते का पृष्ठ भी चेतावनी दिखाए, तो Apple के पास मालिक पर हमले के संकेत हैं।
heuristic-apple-threat-notification-does-not-prove = कि वह Apple का है: अपराधी पासवर्ड चुराने के लिए ऐसी चेतावनियों की नक़ल करते हैं। असली कभी लिंक खोलने, कुछ इंस्टॉल करने या पासवर्ड देने को नहीं कहती।
heuristic-apple-threat-notification-benign-1 = नक़ल, जो खाते का पासवर्ड चुराना चाहती है।
heuristic-apple-threat-notification-benign-2 = किसी ने पाठ आगे भेजा, या उस पते पर लिखा।

heuristic-backdated-invitation-name = बीते समय के निमंत्रण
heuristic-backdated-invitation-title = { $count ->
    [one] ऐसी मुलाक़ात का निमंत्रण आया जो बीत चुकी थी
    *[other] ऐसी मुलाक़ातों के { $count } निमंत्रण आए जो बीत चुकी थीं
    }
heuristic-backdated-invitation-explanation = कैलेंडर में { $count ->
    [one] किसी और की भेजी एक मुलाक़ात है
    *[other] किसी और की भेजी { $count } मुलाक़ातें हैं
    } जो अपने अंत के कम से कम एक दिन बाद आई। { $published ->
    [yes] उसके शब्द QuaDream के हमले के हैं।
    *[no] QuaDream के हमले ने ऐसे निमंत्रण काम में लिए, जिन्हें iOS बिना पूछे जोड़ता है।
    }
heuristic-backdated-invitation-proves = कि कैलेंडर में बीती तारीख़ का निमंत्रण है।
heuristic-backdated-invitation-does-not-prove = कि उसमें हमला था।
heuristic-backdated-invitation-benign-1 = कैलेंडर आयात हुआ, दूसरे खाते में ले जाया गया, या देर से साझा हुआ।
heuristic-backdated-invitation-benign-2 = किसी ने बैठक होने के बाद उसे लिखा।

heuristic-build-going-backwards-name = iOS का संस्करण जो पुराना हो गया
heuristic-build-going-backwards-title = नए के बाद फ़ोन पर iOS का पुराना संस्करण चला: { $newer }, फिर { $older }
heuristic-build-going-backwards-explanation = { $before } को फ़ोन पर iOS की बिल्ड { $newer } थी, और बाद में { $after } को बिल्ड { $older }, जो पुरानी है। पुराना संस्करण सुधारी गई ख़राबियाँ वापस लाता है।
heuristic-build-going-backwards-proves = कि फ़ोन के अपने लॉग नई के बाद पुरानी बिल्ड बताते हैं।
heuristic-build-going-backwards-does-not-prove = किसने किया, या हमले के लिए किया गया।
heuristic-build-going-backwards-benign-1 = बीटा संस्करण हटाकर जारी संस्करण डाला गया।
heuristic-build-going-backwards-benign-2 = फ़ोन की घड़ी कुछ समय ग़लत थी।

heuristic-cleared-shutdown-log-name = बंद होने का ख़ाली लॉग
heuristic-cleared-shutdown-log-title = बंद होने का लॉग ख़ाली है
heuristic-cleared-shutdown-log-explanation = फ़ोन बंद या रीस्टार्ट होने पर iOS shutdown.log में लिखता है। इस फ़ोन पर फ़ाइल है और ख़ाली है, और पास में कोई पुरानी नहीं। जासूसी सॉफ़्टवेयर को इसे ख़ाली करते देखा गया है।
heuristic-cleared-shutdown-log-proves = कि लॉग में कुछ नहीं है।
heuristic-cleared-shutdown-log-does-not-prove = कि उसमें कभी कुछ था, या किसी ने ख़ाली किया।
heuristic-cleared-shutdown-log-benign-1 = iOS इंस्टॉल या अपडेट होने के बाद फ़ोन बंद नहीं हुआ।
heuristic-cleared-shutdown-log-benign-2 = प्रति बनाने वाला प्रोग्राम फ़ाइल नहीं पढ़ सका।

heuristic-control-of-the-phone-name = ऐप जो फ़ोन पर नियंत्रण कर सकते हैं
heuristic-control-of-the-phone-title = ऐप जो इस फ़ोन पर नियंत्रण कर सकते हैं
heuristic-control-of-the-phone-explanation = { $three ->
    [none] {""}
    *[other] स्टोर के बाहर से, पूरे फ़ोन पर अधिकार के साथ, और उपयोग में: { $three }।
    } { $two ->
    [none] {""}
    *[other] इन तीन में से दो बातें इन पर लागू हैं: { $two }।
    } { $one ->
    [none] {""}
    *[other] केवल पूरे फ़ोन पर अधिकार: { $one }।
    } पूरे फ़ोन पर अधिकार प्रशासक, स्वामी या एक्सेसिबिलिटी सेवा के होते हैं, जो स्क्रीन देखती और लिख व छू सकती है। उपयोग का अर्थ है माइक्रोफ़ोन, कैमरा, लोकेशन, स्क्रीन, संदेश, कॉल या संपर्क। { $support ->
    [none] {""}
    *[other] इन ऐप्स के बारे में एक और बात बोलती है: { $support }।
    }
heuristic-control-of-the-phone-proves = कि इन ऐप्स के ये अधिकार हैं, और फ़ोन के अनुसार ये कहाँ से आए।
heuristic-control-of-the-phone-does-not-prove = कि ये जासूसी सॉफ़्टवेयर हैं, या मालिक इन्हें नहीं चाहता था।
heuristic-control-of-the-phone-benign-1 = नियोक्ता और स्कूल ऐसे अधिकारों से फ़ोन सँभालते हैं।
heuristic-control-of-the-phone-benign-2 = स्क्रीन रीडर, पासवर्ड मैनेजर, सहायक और अभिभावक नियंत्रण इन्हें माँगते हैं, और मालिक ने दिए।
heuristic-control-of-the-phone-benign-3 = F-Droid से, बनाने वाले की वेबसाइट से, या पुराने फ़ोन से आए ऐप का स्रोत स्टोर नहीं होता।
heuristic-control-of-the-phone-benign-4 = डेवलपर अपना लिखा तार से डालते हैं।

heuristic-crash-cluster-name = संदेशों के प्रोग्राम जो साथ गिरे
heuristic-crash-cluster-title = संदेश पाने वाले प्रोग्राम एक के बाद एक गिरे: { $programs }
heuristic-crash-cluster-explanation = कुछ मिनटों में ये प्रोग्राम गिरे: { $programs }। सब आने वाले संदेशों या निमंत्रणों पर काम करते हैं। बिना स्पर्श के हमलों को इन्हें गिराते देखा गया है।
heuristic-crash-cluster-proves = कि ये प्रोग्राम लगभग साथ गिरे।
heuristic-crash-cluster-does-not-prove = कि फ़ोन पर हमला हुआ। iOS की ख़राबी या ख़राब तस्वीर भी यही करती है।
heuristic-crash-cluster-benign-1 = iOS के किसी संस्करण की ख़राबी, ख़ासकर बीटा की।
heuristic-crash-cluster-benign-2 = ख़राब तस्वीर या फ़ाइल, जो किसी ने अनजाने में भेजी।

heuristic-crash-on-media-path-name = जहाँ संदेश और तस्वीरें पढ़ी जाती हैं वहाँ क्रैश
heuristic-crash-on-media-path-title = संदेश या तस्वीरें पढ़ने वाले प्रोग्राम गिरे
heuristic-crash-on-media-path-explanation = { $count ->
    [one] { $programs } का एक क्रैश
    *[other] { $programs } के { $count } क्रैश
    } वहाँ हुए जहाँ बाहर की सामग्री पढ़ी जाती है{ $repeated ->
    [0] {""}
    *[other] , एक प्रोग्राम के एक घंटे में { $repeated } बार
    }{ $misused ->
    [0] {""}
    *[other] ; फ़ोन ने ख़ुद मेमोरी का दुरुपयोग देखा
    }।
heuristic-crash-on-media-path-proves = कि ये प्रोग्राम ऐसे कोड में गिरे।
heuristic-crash-on-media-path-does-not-prove = कि किसी ने कुछ भेजकर इन्हें गिराया।
heuristic-crash-on-media-path-benign-1 = ख़राब तस्वीरें और वीडियो ऐसे प्रोग्राम गिराते हैं।
heuristic-crash-on-media-path-benign-2 = सिस्टम के नए संस्करण की ग़लतियाँ कुछ समय कई प्रोग्राम गिराती हैं।

heuristic-deleted-process-record-name = प्रोग्रामों के मिटाए अभिलेख
heuristic-deleted-process-record-title = मोबाइल डेटा लेने वाला एक प्रोग्राम फ़ोन की अपनी सूची से हटाया गया
heuristic-deleted-process-record-explanation = यह फ़ोन गिनता है कि हर प्रोग्राम कितना मोबाइल डेटा लेता है। { $counters ->
    [one] इनमें से एक गिनती
    *[other] इनमें से { $counters } गिनतियाँ
    } { $programs ->
    [one] ऐसे प्रोग्राम की हैं
    *[other] ऐसे { $programs } प्रोग्रामों की हैं
    } जो अब सूची में नहीं, यद्यपि iOS प्रोग्राम और उसकी गिनती साथ हटाता है। { $gaps ->
    [0] स्वयं सूची में छूटी प्रविष्टियों का समूह नहीं है।
    [one] स्वयं सूची में एक जगह { $missing } पड़ोसी प्रविष्टियाँ नहीं हैं।
    *[other] स्वयं सूची में { $gaps } जगह { $missing } पड़ोसी प्रविष्टियाँ नहीं हैं।
    }
heuristic-deleted-process-record-proves = कि फ़ोन की प्रोग्राम-सूची से प्रविष्टियाँ उनकी गिनतियों के बिना हटाई गईं। Pegasus को निशान छिपाने के लिए ऐसा करते देखा गया है।
heuristic-deleted-process-record-does-not-prove = कौन-सा प्रोग्राम था, या जासूसी का था। नाम प्रविष्टि के साथ चला गया।
heuristic-deleted-process-record-benign-1 = बैकअप दूसरे फ़ोन से, या बैकअप बदलने वाले औज़ार से डाला गया।
heuristic-deleted-process-record-benign-2 = बैटरी ख़त्म होने के बाद डेटाबेस ख़राब हुआ या iOS ने सुधारा।

heuristic-disguised-image-name = तस्वीरें जो कुछ और हैं
heuristic-disguised-image-title = तस्वीर वह नहीं जो उसका नाम कहता है: { $example }
heuristic-disguised-image-explanation = { $count ->
    [one] एक फ़ाइल का
    *[other] { $count } फ़ाइलों का
    } नाम तस्वीर का है, पर सामग्री { $what ->
    [document] दस्तावेज़ है, जैसे FORCEDENTRY हमले में
    [raw] कच्ची तस्वीर है, जैसे LANDFALL हमले में
    [archive] ऐसी तस्वीर है जिसके पीछे आर्काइव है, जैसे LANDFALL हमले में
    *[other] किसी और प्रकार की फ़ाइल है
    }। बिना स्पर्श के हमले इसी तरह छिपाए गए।
heuristic-disguised-image-proves = कि फ़ाइल की सामग्री वह नहीं जो नाम कहता है।
heuristic-disguised-image-does-not-prove = कि वह हानिकारक है, या फ़ोन पर उससे हमला हुआ।
heuristic-disguised-image-benign-1 = किसी ने फ़ाइल का नाम बदला, या मज़े के लिए तस्वीर में आर्काइव छिपाया।
heuristic-disguised-image-benign-2 = ऐसा प्रोग्राम जो तस्वीरें असामान्य ढंग से लिखता है।

heuristic-encrypted-temporary-file-name = अस्थायी फ़ाइलों में एन्क्रिप्टेड फ़ाइलें
heuristic-encrypted-temporary-file-title = अस्थायी फ़ाइलों में एन्क्रिप्टेड फ़ाइलें हैं
heuristic-encrypted-temporary-file-explanation = { $count ->
    [one] एक फ़ाइल एन्क्रिप्टेड दिखती है
    *[other] { $count } फ़ाइलें एन्क्रिप्टेड दिखती हैं
    } और { $count ->
    [one] सिस्टम के अस्थायी फ़ाइलों के फ़ोल्डर में है
    *[other] सिस्टम के अस्थायी फ़ाइलों के फ़ोल्डर में हैं
    }: { $paths }
heuristic-encrypted-temporary-file-proves = कि इन फ़ाइलों की बाइटों का कोई रूप नहीं और वे एन्क्रिप्टेड चीज़ जैसी समान फैली हैं।
heuristic-encrypted-temporary-file-does-not-prove = उनमें क्या है, किसने लिखा, या वे कभी भेजी गईं।
heuristic-encrypted-temporary-file-benign-1 = प्रोग्राम एन्क्रिप्टेड कैश और अधूरे डाउनलोड रखते हैं।
heuristic-encrypted-temporary-file-benign-2 = जाँच के लिए फ़ोन की प्रति बनाने वाले औज़ार फ़ाइलें छोड़ते हैं।

heuristic-foreign-process-domain-name = सिस्टम के डोमेन में ऐप
heuristic-foreign-process-domain-title = एक ऐप सिस्टम के अधिकारों से चलता है
heuristic-foreign-process-domain-explanation = { $count ->
    [one] एक प्रोग्राम
    *[other] { $count } प्रोग्राम
    } ऐप के उपयोगकर्ता के नाम पर और ऐसे डोमेन में चलते हैं जो केवल सिस्टम का है: { $programs }
heuristic-foreign-process-domain-proves = कि डेटा लेते समय ये प्रोग्राम ऐप्स की सीमाओं के बाहर चल रहे थे।
heuristic-foreign-process-domain-does-not-prove = वहाँ कैसे पहुँचे, या हानिकारक हैं।
heuristic-foreign-process-domain-benign-1 = मालिक के रूट करने पर ऐप ऐसे डोमेन में प्रोग्राम चलाते हैं।
heuristic-foreign-process-domain-benign-2 = डेवलपरों के सिस्टम कम सख़्त होते हैं।

heuristic-imitated-process-name-name = Apple जैसे नाम वाले प्रोग्राम
heuristic-imitated-process-name-title = एक प्रोग्राम का नाम लगभग Apple के प्रोग्राम जैसा है: { $name }
heuristic-imitated-process-name-explanation = इस फ़ोन पर { $name } नाम का प्रोग्राम चला। iOS में { $shipped } नाम का प्रोग्राम है; दोनों नामों में अंतर है { $difference ->
    [case] केवल बड़े-छोटे अक्षरों का
    *[letter] एक अक्षर का
    }। जासूसी सॉफ़्टवेयर को ऐसे नामों के पीछे छिपते देखा गया है।
heuristic-imitated-process-name-proves = कि इस नाम का प्रोग्राम चला, और iOS का इस नाम का कोई प्रोग्राम ज्ञात नहीं।
heuristic-imitated-process-name-does-not-prove = कि वह जासूसी का है। Apple हर संस्करण में प्रोग्राम जोड़ता है, और कुछ नाम मिलते-जुलते हैं।
heuristic-imitated-process-name-benign-1 = iOS के नए संस्करण का प्रोग्राम जिसे Hoofprint का यह संस्करण अभी नहीं जानता।
heuristic-imitated-process-name-benign-2 = किसी ऐप, iOS बीटा या डेवलपर औज़ार का प्रोग्राम।

heuristic-imitated-system-app-name = सिस्टम के हिस्से की नक़ल करने वाले ऐप
heuristic-imitated-system-app-title = एक ऐप सिस्टम के हिस्से की नक़ल करता है
heuristic-imitated-system-app-explanation = { $count ->
    [one] एक ऐप
    *[other] { $count } ऐप
    } Android के या इस फ़ोन के निर्माता के हिस्से का नाम रखते हैं, स्टोर के बाहर से आए, और { $count ->
    [one] उस पर
    *[other] उन पर
    } सिस्टम पर हस्ताक्षर करने वाले किसी के हस्ताक्षर नहीं हैं: { $apps }
heuristic-imitated-system-app-proves = कि इन ऐप्स के ऐसे नाम और दूसरे बनाने वाले हैं।
heuristic-imitated-system-app-does-not-prove = कि वे हानिकारक हैं।
heuristic-imitated-system-app-benign-1 = डेवलपर नमूनों और परीक्षणों को Android के नाम देते हैं।
heuristic-imitated-system-app-benign-2 = किसी और निर्माता के सिस्टम के हिस्से जो किसी ने डाले, जैसे कैमरा।

heuristic-installed-by-other-app-name = ऐप जो ब्राउज़र या मैसेंजर ने डाले
heuristic-installed-by-other-app-title = ऐप ब्राउज़र या मैसेंजर से आए
heuristic-installed-by-other-app-explanation = { $count ->
    [one] एक ऐप
    *[other] { $count } ऐप
    } स्टोर से नहीं, बल्कि ब्राउज़र, मैसेंजर या फ़ाइल मैनेजर से डाले गए: { $apps }। { $custody ->
    [0] {""}
    *[other] इनमें से { $custody } तब हुए जब फ़ोन दूसरे हाथों में था।
    }
heuristic-installed-by-other-app-proves = कि फ़ोन के अनुसार ऐप वहीं से आए।
heuristic-installed-by-other-app-does-not-prove = कि वे हानिकारक हैं, या किसी और ने डाले।
heuristic-installed-by-other-app-benign-1 = बनाने वाले अपनी वेबसाइट पर ऐप देते हैं, जैसे WhatsApp, Signal और Telegram।
heuristic-installed-by-other-app-benign-2 = जहाँ स्टोर बंद हैं वहाँ मित्र एक-दूसरे को ऐप भेजते हैं।

heuristic-installed-over-cable-name = तार से डाले गए ऐप
heuristic-installed-over-cable-title = ऐप तार से डाले गए
heuristic-installed-over-cable-explanation = एक कंप्यूटर ने इस फ़ोन पर { $count ->
    [one] एक ऐप डाला
    *[other] { $count } ऐप डाले
    }: { $apps }। { $custody ->
    [0] {""}
    *[other] इनमें से { $custody } तब हुए जब फ़ोन दूसरे हाथों में था।
    }
heuristic-installed-over-cable-proves = कि ये ऐप शेल ने डाले, जिससे कंप्यूटर बात करता है।
heuristic-installed-over-cable-does-not-prove = कौन-सा कंप्यूटर था, या ऐप हानिकारक हैं।
heuristic-installed-over-cable-benign-1 = डेवलपर अपना लिखा तार से डालते हैं।
heuristic-installed-over-cable-benign-2 = फ़ोन तैयार या स्थानांतरित करने वाले, और ऐप हटाने या लौटाने वाले कुछ औज़ार ऐसा करते हैं।
heuristic-installed-over-cable-benign-3 = Shizuku और उसे काम में लेने वाले ऐप शेल से डालते हैं।

heuristic-intercepting-profile-name = प्रोफ़ाइलें जो फ़ोन पर नियंत्रण करती हैं
heuristic-intercepting-profile-title = फ़ोन पर नियंत्रण कर सकने वाली कॉन्फ़िगरेशन प्रोफ़ाइल इंस्टॉल है: { $name }
heuristic-intercepting-profile-explanation = प्रोफ़ाइल { $name } यह कर सकती है: { $what }।
heuristic-intercepting-profile-proves = कि प्रोफ़ाइल इंस्टॉल है, और क्या कर सकती है।
heuristic-intercepting-profile-does-not-prove = कि वह मालिक के विरुद्ध काम में आती है, या किसने डाली।
heuristic-intercepting-profile-benign-1 = नियोक्ता या स्कूल फ़ोन सँभालता है, और मालिक जानता है।
heuristic-intercepting-profile-benign-2 = मालिक ने डाली: VPN, विज्ञापन-रोधक, iOS बीटा, काम का नेटवर्क।

heuristic-intrusion-log-alarm-name = घुसपैठ के लॉग में चेतावनियाँ
heuristic-intrusion-log-alarm-title = इस फ़ोन के घुसपैठ के लॉग चेतावनी देते हैं
heuristic-intrusion-log-alarm-explanation = घुसपैठ के लॉग में { $count ->
    [one] एक प्रकार की पंक्ति
    *[other] { $count } प्रकार की पंक्तियाँ
    } { $count ->
    [one] देखने योग्य है
    *[other] देखने योग्य हैं
    }: { $alarms }। { $custody ->
    [0] {""}
    *[other] इनमें से { $custody } पंक्तियाँ तब लिखी गईं जब फ़ोन दूसरे हाथों में था।
    }
heuristic-intrusion-log-alarm-proves = कि फ़ोन ने ये पंक्तियाँ इन समयों पर लिखीं।
heuristic-intrusion-log-alarm-does-not-prove = किसने कराईं।
heuristic-intrusion-log-alarm-benign-1 = तार से डेटा लेना ख़ुद आदेश देता है।
heuristic-intrusion-log-alarm-benign-2 = मालिक के बंद करने पर लॉगिंग रुकती है।
heuristic-intrusion-log-alarm-benign-3 = स्कूल और नियोक्ता प्रमाणपत्र डालते हैं।
heuristic-intrusion-log-alarm-benign-4 = जानबूझकर अनलॉक किया फ़ोन दूसरी अवस्था में चालू होता है।

heuristic-long-sensor-use-name = घंटों माइक्रोफ़ोन या कैमरा
heuristic-long-sensor-use-title = माइक्रोफ़ोन या कैमरा घंटों उपयोग में रहा: { $apps }
heuristic-long-sensor-use-explanation = { $apps } ने माइक्रोफ़ोन या कैमरा { $hours } घंटे या उससे ज़्यादा बिना रुके काम में लिया।
heuristic-long-sensor-use-proves = कि फ़ोन ने इतना लंबा एक उपयोग दर्ज किया।
heuristic-long-sensor-use-does-not-prove = कि पूरे समय ध्वनि या चित्र दर्ज हुए, या मालिक नहीं जानता था।
heuristic-long-sensor-use-benign-1 = व्याख्यान, लंबी कॉल, डैशकैम, बच्चों के कमरे के ऐप, और रिकॉर्डिंग जिसे कोई रोकना भूल गया।
heuristic-long-sensor-use-benign-2 = प्रोग्राम जो बिना बताए ख़त्म हुआ: उसका उपयोग गिना जाता रहता है।

heuristic-odd-account-look-up-name = असंभव खातों की पूछताछ
heuristic-odd-account-look-up-title = फ़ोन ने असंभव नाम वाले खाते के बारे में पूछा
heuristic-odd-account-look-up-explanation = फ़ोन ने Apple से { $count ->
    [one] ऐसे खाते के बारे में पूछा
    *[other] ऐसे { $count } खातों के बारे में पूछा
    } जिसके नाम में ख़ाली बाइटें हैं। साधारण खाते का ऐसा नाम नहीं होता; यह iMessage से हमला झेल चुके फ़ोनों पर देखा गया।
heuristic-odd-account-look-up-proves = कि इस फ़ोन पर या इसकी ओर किसी ने ऐसा खाता-नाम काम में लिया जो टाइप नहीं हो सकता।
heuristic-odd-account-look-up-does-not-prove = कि हमला सफल हुआ।
heuristic-odd-account-look-up-benign-1 = लिखते समय सूची ख़राब हुई।
heuristic-odd-account-look-up-benign-2 = iOS की या प्रति बनाने वाले औज़ार की ख़राबी।

heuristic-old-security-patch-name = आधे साल से बिना अपडेट का सिस्टम
heuristic-old-security-patch-title = यह फ़ोन लंबे समय से अपडेट नहीं हुआ
heuristic-old-security-patch-explanation = डेटा लेते समय सिस्टम का सबसे नया सुरक्षा पैच { $days } दिन पुराना था ({ $patch })। तब से बंद हुए छेद इसमें खुले हैं।
heuristic-old-security-patch-proves = कि इस फ़ोन में ज्ञात छेद खुले थे।
heuristic-old-security-patch-does-not-prove = कि किसी ने उनका उपयोग किया।
heuristic-old-security-patch-benign-1 = निर्माता अपडेट देना बंद कर देते हैं, सस्ते फ़ोनों के लिए अक्सर दो साल बाद।
heuristic-old-security-patch-benign-2 = अपडेट मालिक की सहमति और पूरी बैटरी का इंतज़ार करते हैं।

heuristic-origin-without-history-name = साइटें जो उपयोग में आईं पर इतिहास में नहीं
heuristic-origin-without-history-title = { $count ->
    [one] Safari में उपयोग हुई एक साइट
    *[other] Safari में उपयोग हुई { $count } साइटें
    } उसके इतिहास में नहीं
heuristic-origin-without-history-explanation = Safari इतिहास से अलग यह लिखता है कि किन साइटों से काम पड़ा। इतिहास की अवधि में से { $count ->
    [one] एक वहाँ नहीं है
    *[other] { $count } वहाँ नहीं हैं
    }: { $names }।
heuristic-origin-without-history-proves = कि Safari ने इन साइटों को उपयोग में लिखा या उनके आइकन लिए, और इतिहास में उनकी कोई विज़िट नहीं।
heuristic-origin-without-history-does-not-prove = कि विज़िट किसी और ने हटाईं, या साइटें हानिकारक हैं।
heuristic-origin-without-history-benign-1 = निजी टैब इतिहास में नहीं होते, और प्रविष्टियाँ हाथ से हट सकती हैं।
heuristic-origin-without-history-benign-2 = Safari ऐसे बुकमार्क और सुझावों के आइकन लेता है जिन्हें किसी ने नहीं खोला।
heuristic-origin-without-history-benign-3 = इतिहास दूसरी सूचियों से कम दिन रखता है, या अलग समय पर कॉपी हुआ।
heuristic-origin-without-history-benign-4 = पृष्ठ किसी ऐप के भीतर, या उसी खाते के दूसरे उपकरण पर खुला।

heuristic-package-downgrade-name = ऐप जिनका संस्करण पीछे गया
heuristic-package-downgrade-title = एक ऐप का संस्करण पीछे गया
heuristic-package-downgrade-explanation = { $count ->
    [one] एक ऐप का
    *[other] { $count } ऐप्स का
    } संस्करण पहले से पुराना है: { $apps }
heuristic-package-downgrade-proves = कि बैटरी के आँकड़े पहले नया और बाद में पुराना संस्करण बताते हैं।
heuristic-package-downgrade-does-not-prove = कि किसी ने ज़बरदस्ती किया।
heuristic-package-downgrade-benign-1 = सिस्टम अपडेट स्टोर से पुराने ऐप लाते हैं।
heuristic-package-downgrade-benign-2 = अलग फ़ोनों के लिए कई संस्करण वाले ऐप आँकड़ों को उलझाते हैं।
heuristic-package-downgrade-benign-3 = परीक्षक पुराने संस्करण पर लौटते हैं।

heuristic-permission-of-missing-app-name = इंस्टॉल न हुए ऐप्स की अनुमतियाँ
heuristic-permission-of-missing-app-title = इंस्टॉल न हुए ऐप के पास अनुमति है: { $client }
heuristic-permission-of-missing-app-explanation = फ़ोन { $client } की अनुमति ({ $services }) जानता है, जो उसकी ऐप-सूची में नहीं है। ऐप हटाने पर iOS अनुमतियाँ भूल जाता है।
heuristic-permission-of-missing-app-proves = कि इस ऐप ने कभी अनुमति माँगी।
heuristic-permission-of-missing-app-does-not-prove = कि वह अब भी है, या हानिकारक था।
heuristic-permission-of-missing-app-benign-1 = iOS के व्यस्त रहते हटाया ऐप, या किसी ऐप का अलग नाम वाला हिस्सा।
heuristic-permission-of-missing-app-benign-2 = पुराने फ़ोन से डाला गया बैकअप।

heuristic-permission-outside-system-name = अजीब जगहों के प्रोग्रामों की अनुमतियाँ
heuristic-permission-outside-system-title = अजीब जगह के प्रोग्राम ने अनुमति माँगी: { $client }
heuristic-permission-outside-system-explanation = प्रोग्राम { $client } ने { $services } माँगा। वह न ऐप है न उस फ़ोल्डर में जहाँ iOS अपने प्रोग्राम रखता है।
heuristic-permission-outside-system-proves = कि इस जगह के प्रोग्राम ने अनुमति माँगी।
heuristic-permission-outside-system-does-not-prove = कि मिली, उसने क्या किया, या जासूसी का है।
heuristic-permission-outside-system-benign-1 = फ़ोन जानबूझकर जेलब्रेक किया गया।
heuristic-permission-outside-system-benign-2 = डेवलपर औज़ार, या iOS का संस्करण जिसमें प्रोग्रामों की नई जगह है।

heuristic-process-in-one-source-name = प्रोग्राम जो दो में से एक सूची में नहीं
heuristic-process-in-one-source-title = मोबाइल डेटा लेने वाला प्रोग्राम दो में से एक ही सूची में है: { $names }
heuristic-process-in-one-source-explanation = फ़ोन मोबाइल डेटा लेने वाले प्रोग्रामों की दो सूचियाँ रखता है। एक के अनुसार { $names } ने हाल में लिया; दूसरी में ऐसा प्रोग्राम नहीं। जासूसी सॉफ़्टवेयर को एक सूची से ख़ुद को हटाते और दूसरी भूलते देखा गया है।
heuristic-process-in-one-source-proves = कि इसमें दोनों सूचियाँ अलग हैं।
heuristic-process-in-one-source-does-not-prove = कि किसी ने हटाया, या जासूसी का है।
heuristic-process-in-one-source-benign-1 = iOS पुराने प्रोग्राम सूचियों से अलग समय पर हटाता है।
heuristic-process-in-one-source-benign-2 = दो फ़ाइलें अलग समय पर कॉपी हुईं।

heuristic-process-outside-system-name = डेटा के फ़ोल्डरों से चले प्रोग्राम
heuristic-process-outside-system-title = ऐसे फ़ोल्डर से प्रोग्राम चला जो प्रोग्रामों की जगह नहीं: { $path }
heuristic-process-outside-system-explanation = { $path } से प्रोग्राम चला। iOS वहाँ डेटा रखता है, और अपने प्रोग्राम कहीं और। Pegasus, Reign और Predator जैसे जासूसी सॉफ़्टवेयर को ऐसे फ़ोल्डरों से चलते देखा गया है।
heuristic-process-outside-system-proves = कि इस जगह से प्रोग्राम चल रहा था।
heuristic-process-outside-system-does-not-prove = कि जासूसी का है, या किसका है।
heuristic-process-outside-system-benign-1 = Apple का सहायक जिसे Hoofprint का यह संस्करण अभी नहीं जानता, जैसे किसी अपडेट का।
heuristic-process-outside-system-benign-2 = फ़ोन जेलब्रेक है, या प्रोग्राम बनाने-परखने के काम आता है।

heuristic-program-in-shell-folder-name = अस्थायी फ़ाइलों के फ़ोल्डर में प्रोग्राम
heuristic-program-in-shell-folder-title = प्रोग्राम वहाँ हैं या चलते हैं जहाँ केवल कंप्यूटर या हमलावर रखता है
heuristic-program-in-shell-folder-explanation = { $count ->
    [one] इस फ़ोन का एक प्रोग्राम या लाइब्रेरी
    *[other] इस फ़ोन के { $count } प्रोग्राम या लाइब्रेरी
    } शेल के अस्थायी फ़ोल्डर में हैं, डेटा के फ़ोल्डर से चलते हैं, या दूसरे प्रोग्रामों पर थोपे गए हैं: { $paths }
heuristic-program-in-shell-folder-proves = कि डेटा लेते समय ये फ़ाइलें वहाँ थीं या चल रही थीं।
heuristic-program-in-shell-folder-does-not-prove = किसने रखीं, या हानिकारक हैं।
heuristic-program-in-shell-folder-benign-1 = डेवलपर और परीक्षक तार से वहाँ औज़ार रखते हैं।
heuristic-program-in-shell-folder-benign-2 = डेटा कॉपी या बचाने वाले औज़ार सहायक छोड़ते हैं, पुलिस के भी।
heuristic-program-in-shell-folder-benign-3 = Termux जैसे ऐप अपने फ़ोल्डर से प्रोग्राम चलाते हैं।

heuristic-program-out-of-place-name = प्रोग्राम जहाँ नहीं होने चाहिए
heuristic-program-out-of-place-title = प्रोग्राम वहाँ हैं जहाँ नहीं होने चाहिए
heuristic-program-out-of-place-explanation = { $count ->
    [one] एक फ़ाइल
    *[other] { $count } फ़ाइलें
    } सामग्री से प्रोग्राम हैं, और अस्थायी फ़ाइलों, तस्वीरों या डाउनलोड के फ़ोल्डर में हैं: { $paths }
heuristic-program-out-of-place-proves = कि ये फ़ाइलें फ़ोन के प्रोग्राम हैं, नाम चाहे जो हो।
heuristic-program-out-of-place-does-not-prove = कि वे कभी चलीं, या किसने रखीं।
heuristic-program-out-of-place-benign-1 = लोग दूसरे उपकरणों के प्रोग्राम डाउनलोड करते हैं।
heuristic-program-out-of-place-benign-2 = डेवलपर, और जाँच के लिए प्रति बनाने वाले औज़ार, प्रोग्राम छोड़ते हैं।

heuristic-recorded-call-name = ऐप जिन्होंने कॉल रिकॉर्ड की
heuristic-recorded-call-title = एक ऐप को कॉल की ध्वनि दी गई: { $apps }
heuristic-recorded-call-explanation = { $apps } ने ध्वनि के उस स्रोत से रिकॉर्ड किया जिसमें फ़ोन कॉल होती हैं, और उसे मौन नहीं दिया गया। यह केवल सिस्टम के हिस्से कर सकते हैं।
heuristic-recorded-call-proves = कि ऐप ने कॉल की ध्वनि माँगी और उसे मिली।
heuristic-recorded-call-does-not-prove = कि तब कॉल चल रही थी, या रिकॉर्डिंग कहाँ गई।
heuristic-recorded-call-benign-1 = कुछ निर्माता कॉल के ऐप्स को रिकॉर्ड करने देते हैं, और मालिक इसे चालू करते हैं।

heuristic-redirect-in-passing-name = बिना एन्क्रिप्शन के पृष्ठों के मोड़
heuristic-redirect-in-passing-title = बिना एन्क्रिप्शन का पृष्ठ तुरंत दूसरी साइट पर ले गया: { $example }
heuristic-redirect-in-passing-explanation = { $count ->
    [one] बिना एन्क्रिप्शन खुला एक पृष्ठ
    *[other] बिना एन्क्रिप्शन खुले { $count } पृष्ठ
    } एक सेकंड से कम में दूसरी साइट पर ले गए। { $why ->
    [port] दूसरी साइट असामान्य पोर्ट पर सुनती है, जैसे Pegasus के सर्वर।
    [message] पता फ़ोन पर संदेश में आया था।
    *[nothing] हानिरहित साइटें यह हमेशा करती हैं; फ़ोनों पर हमला करने वाले सर्वरों ने भी किया।
    }
heuristic-redirect-in-passing-proves = कि ब्राउज़र को दूसरी साइट पर भेजा गया।
heuristic-redirect-in-passing-does-not-prove = कि दूसरी साइट ने फ़ोन पर हमला किया।
heuristic-redirect-in-passing-benign-1 = साइट बदल गई, या आने वालों को गिनती, विज्ञापन या साइन-इन की सेवा पर भेजती है।
heuristic-redirect-in-passing-benign-2 = होटल या कैफ़े ने पहले फ़ोन को अपने पृष्ठ पर भेजा।

heuristic-root-traces-name = रूट के निशान
heuristic-root-traces-title = किसी के पास इस फ़ोन पर पूरे अधिकार हैं
heuristic-root-traces-explanation = { $count ->
    [one] एक निशान कहता है
    *[other] { $count } निशान कहते हैं
    } कि Android की सीमाएँ इस फ़ोन पर सब पर लागू नहीं: { $traces }
heuristic-root-traces-proves = कि डेटा लेते समय पूरे अधिकारों के औज़ार, या सिस्टम के हिस्सों में बदलाव, मौजूद थे।
heuristic-root-traces-does-not-prove = किसने रखे। पूरे अधिकारों से हमलावर हर जाँच से छिप सकता है।
heuristic-root-traces-benign-1 = मालिक जानबूझकर फ़ोन रूट करते हैं, और यह जानते हैं।
heuristic-root-traces-benign-2 = डेवलपरों के सिस्टम पूरे अधिकारों के साथ आते हैं।
heuristic-root-traces-benign-3 = जाँच के लिए प्रति बनाने वाले औज़ार ऐसे निशान छोड़ सकते हैं।

heuristic-sensor-at-night-name = मालिक के सोते समय माइक्रोफ़ोन या कैमरा
heuristic-sensor-at-night-title = { $app } ने { $count } रातों में माइक्रोफ़ोन या कैमरा काम में लिया
heuristic-sensor-at-night-explanation = जिन रातों में मालिक सो रहा था उनमें से { $count } में { $app } ने माइक्रोफ़ोन या कैमरा काम में लिया।
heuristic-sensor-at-night-proves = कि फ़ोन ने ये उपयोग इन समयों पर दर्ज किए।
heuristic-sensor-at-night-does-not-prove = किसने कराए, या क्या दर्ज हुआ।
heuristic-sensor-at-night-benign-1 = नींद पर नज़र रखने वाले, किसी शब्द का इंतज़ार करने वाले, या बच्चे के कमरे में सुनने वाले ऐप।
heuristic-sensor-at-night-benign-2 = ग़लत घड़ी, या रात जिसमें मालिक जागा था या दूसरे समय-क्षेत्र में था।

heuristic-sensor-in-background-name = बैकग्राउंड में माइक्रोफ़ोन या कैमरा
heuristic-sensor-in-background-title = माइक्रोफ़ोन या कैमरा बैकग्राउंड में उपयोग हुआ: { $apps }
heuristic-sensor-in-background-explanation = { $count ->
    [one] सिस्टम का न होने वाले एक ऐप ने
    *[other] सिस्टम के न होने वाले { $count } ऐप्स ने
    } स्क्रीन पर न रहते, या दूसरे ऐप के ज़रिये, माइक्रोफ़ोन या कैमरा काम में लिया: { $apps }
heuristic-sensor-in-background-proves = कि सिस्टम ने ऐसा उपयोग दर्ज किया और होने दिया।
heuristic-sensor-in-background-does-not-prove = क्या दर्ज हुआ, या किसी ने सुना: कुछ सिस्टम हानिरहित उपयोग को भी ऐसे लिखते हैं।
heuristic-sensor-in-background-benign-1 = शब्द का इंतज़ार करने वाले वॉइस सहायक और कीबोर्ड, और कॉल व रिकॉर्डिंग जो कुछ और खुलने पर चलती रहती हैं।
heuristic-sensor-in-background-benign-2 = बच्चों के कमरे के ऐप, डैशकैम और श्रवण यंत्र।

heuristic-sensor-of-missing-app-name = इंस्टॉल न हुए ऐप्स द्वारा माइक्रोफ़ोन, कैमरा या स्क्रीन का उपयोग
heuristic-sensor-of-missing-app-title = इंस्टॉल न हुए ऐप ने माइक्रोफ़ोन, कैमरा या स्क्रीन काम में लिया: { $apps }
heuristic-sensor-of-missing-app-explanation = फ़ोन ने माइक्रोफ़ोन, कैमरा या स्क्रीन का उपयोग { $count ->
    [one] ऐसे ऐप से
    *[other] ऐसे { $count } ऐप्स से
    } दर्ज किया जो उसकी ऐप-सूची में नहीं: { $apps }
heuristic-sensor-of-missing-app-proves = कि इस नाम के ऐप ने इसे काम में लिया, और अब सूची में नहीं है।
heuristic-sensor-of-missing-app-does-not-prove = कि वह हानिकारक था, या किसी और ने हटाया।
heuristic-sensor-of-missing-app-benign-1 = मालिक ने काम के बाद ऐप हटा दिया।
heuristic-sensor-of-missing-app-benign-2 = सूची फ़ोन के किसी और उपयोगकर्ता या प्रोफ़ाइल की है, या पूरी नहीं।

heuristic-sensor-still-in-use-name = फ़ोन की प्रति बनते समय माइक्रोफ़ोन या कैमरा उपयोग में
heuristic-sensor-still-in-use-title = फ़ोन की प्रति बनते समय माइक्रोफ़ोन या कैमरा उपयोग में था: { $apps }
heuristic-sensor-still-in-use-explanation = { $apps } ने माइक्रोफ़ोन या कैमरा काम में लेना शुरू किया था और प्रति बनते समय ख़त्म नहीं किया था।
heuristic-sensor-still-in-use-proves = कि फ़ोन इस उपयोग का आरंभ बताता है और अंत नहीं।
heuristic-sensor-still-in-use-does-not-prove = कि तब तक ध्वनि या चित्र दर्ज हुए, या मालिक नहीं जानता था।
heuristic-sensor-still-in-use-benign-1 = चलती कॉल या रिकॉर्डिंग, शब्द का इंतज़ार करता सहायक, बच्चे के कमरे का ऐप।
heuristic-sensor-still-in-use-benign-2 = प्रोग्राम जो बिना बताए ख़त्म हुआ।

heuristic-sensor-while-locked-name = फ़ोन लॉक या स्क्रीन बंद रहते माइक्रोफ़ोन या कैमरा
heuristic-sensor-while-locked-title = फ़ोन लॉक या स्क्रीन बंद रहते माइक्रोफ़ोन या कैमरा उपयोग में था
heuristic-sensor-while-locked-explanation = { $count ->
    [one] एक बार
    *[other] { $count } बार
    } माइक्रोफ़ोन या कैमरा { $seconds } सेकंड से ज़्यादा उपयोग में था जब फ़ोन लॉक था या स्क्रीन बंद थी और कोई कॉल नहीं थी: { $apps }
heuristic-sensor-while-locked-proves = कि फ़ोन ने ऐसा उपयोग दर्ज किया, और साथ ही कि वह लॉक था या स्क्रीन बंद थी।
heuristic-sensor-while-locked-does-not-prove = किसने कराया, या क्या दर्ज हुआ।
heuristic-sensor-while-locked-benign-1 = लॉक रहते चलने वाली रिकॉर्डिंग: वॉइस मेमो, डैशकैम, नींद या बच्चे के कमरे के ऐप।
heuristic-sensor-while-locked-benign-2 = संगीत की पहचान, श्रवण यंत्र, ऐप की कॉल, और उपयोग जिसका अंत नहीं लिखा गया।
heuristic-sensor-without-opening-name = बिना खोले गए ऐप द्वारा माइक्रोफ़ोन या कैमरे का उपयोग
heuristic-sensor-without-opening-title = बिना खोले गए ऐप ने माइक्रोफ़ोन या कैमरा काम में लिया: { $apps }
heuristic-sensor-without-opening-explanation = { $apps } ने माइक्रोफ़ोन या कैमरा काम में लिया, और उससे पहले के एक घंटे में उसकी कोई विंडो स्क्रीन पर नहीं थी।
heuristic-sensor-without-opening-proves = कि फ़ोन ने यह उपयोग दर्ज किया, और पहले के एक घंटे में ऐप की कोई विंडो नहीं बताता।
heuristic-sensor-without-opening-does-not-prove = कि मालिक को पता नहीं था, या आवाज़ या तस्वीरें रखी गईं।
heuristic-sensor-without-opening-benign-1 = हेडसेट, घड़ी या कार से उठाई गई कॉल; शब्द का इंतज़ार करता सहायक।
heuristic-sensor-without-opening-benign-2 = अपने आप शुरू होने वाली रिकॉर्डिंग: कार के कैमरे, नींद या बच्चे के कमरे पर नज़र रखने वाले ऐप।

heuristic-shortcut-automation-name = शॉर्टकट जो अपने-आप चलते और कुछ लाते हैं
heuristic-shortcut-automation-title = एक शॉर्टकट अपने-आप चलता और कुछ लाता है: { $name }
heuristic-shortcut-automation-explanation = शॉर्टकट { $name } चलता है { $trigger ->
    [app] जब भी कोई ख़ास ऐप खुलता है,
    *[other] अपने-आप,
    } बिना पूछे, और फिर नेटवर्क से लाता या प्रोग्राम चलाता है। जासूसी सॉफ़्टवेयर ने लौटने के लिए यह काम में लिया है।
heuristic-shortcut-automation-proves = कि यह स्वचालन फ़ोन पर बना है।
heuristic-shortcut-automation-does-not-prove = किसने बनाया, या नुक़सान करता है।
heuristic-shortcut-automation-benign-1 = मालिक ने, या उसके लिए किसी ने, घर, काम या स्वास्थ्य के लिए बनाया।
heuristic-shortcut-automation-benign-2 = किसी और के संग्रह से लिया शॉर्टकट।

heuristic-shutdown-delay-name = प्रोग्राम जिन्होंने बंद होने में देर कराई
heuristic-shutdown-delay-title = बंद होते समय फ़ोन को प्रोग्रामों का इंतज़ार करना पड़ा
heuristic-shutdown-delay-explanation = { $shutdowns ->
    [one] एक बार बंद या रीस्टार्ट होते समय फ़ोन को
    *[other] { $shutdowns } बार बंद या रीस्टार्ट होते समय फ़ोन को
    } तीन या ज़्यादा दौर तक प्रोग्रामों का इंतज़ार करना पड़ा, ज़्यादा से ज़्यादा { $rounds }। न रुकने वाले जासूसी सॉफ़्टवेयर को यह करते देखा गया है।
heuristic-shutdown-delay-proves = कि फ़ोन बंद होने पर प्रोग्राम तुरंत नहीं रुके।
heuristic-shutdown-delay-does-not-prove = कि उनमें कोई जासूसी का था। प्रोग्रामों की सूची अभिलेखों में है।
heuristic-shutdown-delay-benign-1 = सिस्टम या ऐप का प्रोग्राम व्यस्त था: अपडेट, बैकअप, बड़ा अपलोड।
heuristic-shutdown-delay-benign-2 = दो-तीन दौर स्वस्थ फ़ोनों पर भी होते हैं।

heuristic-traffic-diverted-name = ट्रैफ़िक जो दूसरे पढ़ सकते हैं
heuristic-traffic-diverted-title = यह फ़ोन जो भेजता है उसे दूसरे पढ़ सकते हैं
heuristic-traffic-diverted-explanation = { $count ->
    [one] एक सेटिंग या प्रमाणपत्र
    *[other] { $count } सेटिंग्स या प्रमाणपत्र
    } इस फ़ोन का ट्रैफ़िक किसी और से होकर ले जाते हैं: { $ways }। { $together ->
    [0] {""}
    *[other] ऐसे रास्ते के साथ प्रमाणपत्र अपने मालिक को एन्क्रिप्टेड पढ़ने देता है।
    }
heuristic-traffic-diverted-proves = कि डेटा लेते समय ये सेटिंग्स और प्रमाणपत्र थे।
heuristic-traffic-diverted-does-not-prove = किसने रखे, या कोई पढ़ता है।
heuristic-traffic-diverted-benign-1 = विज्ञापन-रोधक, Tor, और नियोक्ताओं व स्कूलों के नेटवर्क यही रास्ते काम में लेते हैं।
heuristic-traffic-diverted-benign-2 = ऐप परखने वाले अपना ट्रैफ़िक पढ़ते हैं।

heuristic-triangulation-timeline-name = पास-पास निशान, जैसे Operation Triangulation में
heuristic-triangulation-timeline-title = { $kinds ->
    [2] दो प्रकार के साधारण बदलाव पास-पास हैं: { $when }
    *[other] निशान पास-पास हैं, जैसे Operation Triangulation में: { $when }
    }
heuristic-triangulation-timeline-explanation = पाँच मिनट में { $kinds } प्रकार के वे निशान छूटे जो Operation Triangulation साथ छोड़ता है: { $attachments ->
    [yes] संलग्नकों के फ़ोल्डर बदले यद्यपि संलग्नक नहीं है;
    *[no] {""}
    } { $settings ->
    [yes] सेटिंग्स की फ़ाइलें लिखी गईं;
    *[no] {""}
    } { $network ->
    [yes] प्रोग्रामों ने नेटवर्क काम में लिया;
    *[no] {""}
    } { $location ->
    [yes] लोकेशन सेवा के हिस्से रुके;
    *[no] {""}
    } पहली बार { $when }।
heuristic-triangulation-timeline-proves = कि ये बदलाव पास-पास हुए।
heuristic-triangulation-timeline-does-not-prove = कि ये जुड़े हैं, या फ़ोन पर हमला हुआ। हर एक अकेला साधारण है।
heuristic-triangulation-timeline-benign-1 = फ़ोन के कुछ और करते समय संलग्नक वाला संदेश मिटाया गया।
heuristic-triangulation-timeline-benign-2 = तब फ़ोन चालू, अपडेट या पुनर्स्थापित हुआ।

heuristic-unknown-adb-computer-name = कंप्यूटर जो फ़ोन को आदेश दे सकते हैं
heuristic-unknown-adb-computer-title = दूसरे कंप्यूटर तार से इस फ़ोन को आदेश दे सकते हैं
heuristic-unknown-adb-computer-explanation = डेटा लेने वाले के अलावा { $count ->
    [one] एक कंप्यूटर
    *[other] { $count } कंप्यूटर
    } इस फ़ोन को आदेश दे सकते हैं: { $computers }। { $custody ->
    [0] {""}
    *[other] इनमें से { $custody } ने तब दिए जब फ़ोन दूसरे हाथों में था।
    }
heuristic-unknown-adb-computer-proves = कि किसी ने फ़ोन खोला और इन कंप्यूटरों पर भरोसा करने को माना।
heuristic-unknown-adb-computer-does-not-prove = किसके कंप्यूटर हैं, या उन्होंने क्या किया।
heuristic-unknown-adb-computer-benign-1 = आपका अपना कंप्यूटर, या उसका जिसने फ़ोन में मदद की।
heuristic-unknown-adb-computer-benign-2 = मरम्मत की दुकानें और डेवलपर फ़ोन ऐसे जोड़ते हैं।

heuristic-updates-blocked-name = रोके गए अपडेट
heuristic-updates-blocked-title = कुछ इस फ़ोन से iOS के अपडेट दूर रखता है
heuristic-updates-blocked-explanation = { $fixed ->
    [0] {""}
    [one] अपडेट देने वाले एक सर्वर का इस फ़ोन पर स्थायी पता है।
    *[other] अपडेट देने वाले { $fixed } सर्वरों के इस फ़ोन पर स्थायी पते हैं।
    } { $failed ->
    [0] {""}
    *[other] अपडेट डालना { $failed } बार विफल हुआ।
    } जासूसी सॉफ़्टवेयर को अपडेट रोकते देखा गया है, ताकि जिन ख़राबियों को वह काम में लेता है वे बनी रहें।
heuristic-updates-blocked-proves = कि अपडेट विफल हुए, या उनके सर्वरों को स्थायी पते दिए गए।
heuristic-updates-blocked-does-not-prove = कि किसी और ने किया, या फ़ोन पर हमला हुआ।
heuristic-updates-blocked-benign-1 = जगह, बिजली या नेटवर्क कम हो तो अपडेट विफल होते हैं।
heuristic-updates-blocked-benign-2 = किसी ने जानबूझकर अपडेट रोके, जैसे जेलब्रेक बनाए रखने के लिए।

heuristic-used-in-custody-name = फ़ोन दूसरे हाथों में रहते जो किया गया
heuristic-used-in-custody-title = फ़ोन दूसरे हाथों में रहते इस्तेमाल हुआ
heuristic-used-in-custody-explanation = फ़ोन ने दूसरे हाथों में रहते जो दर्ज किया। { $unlocked ->
        [0] {""}
       *[other] अनलॉक: { $unlocked }।
    } { $opened ->
        [0] {""}
       *[other] खोले गए ऐप: { $opened }।
    } { $installed ->
        [0] {""}
       *[other] इंस्टॉल हुए ऐप: { $installed }।
    } { $computers ->
        [0] {""}
       *[other] मंज़ूर या इस्तेमाल हुए कंप्यूटर: { $computers }।
    } { $commands ->
        [0] {""}
       *[other] केबल से आदेश: { $commands }।
    } { $profiles ->
        [0] {""}
       *[other] प्रोफ़ाइल: { $profiles }।
    } { $permissions ->
        [0] {""}
       *[other] दी गई अनुमतियाँ: { $permissions }।
    } { $accessories ->
        [0] {""}
       *[other] सहायक उपकरण और केबल: { $accessories }।
    }
heuristic-used-in-custody-proves = कि फ़ोन ने ये बातें दर्ज कीं, और वे आपके बताए समय में आती हैं।
heuristic-used-in-custody-does-not-prove = कि यह किसने किया, या फ़ोन से कुछ नक़ल किया गया या उस पर कुछ डाला गया।
heuristic-used-in-custody-benign-1 = आपसे उसे अनलॉक करने को कहा गया, या आपने ख़ुद उस समय इस्तेमाल किया।
heuristic-used-in-custody-benign-2 = इसमें से कुछ फ़ोन अपने आप करता है: कॉल या अलार्म सामने आता है, स्टोर पहले माँगी गई चीज़ इंस्टॉल करता है।
heuristic-used-in-custody-benign-3 = आपका बताया समय, या फ़ोन की घड़ी, सटीक नहीं है।
heuristic-weakened-protection-name = बंद की गई सुरक्षा
heuristic-weakened-protection-title = इस फ़ोन की सुरक्षा बंद है
heuristic-weakened-protection-explanation = { $count ->
    [one] एक सेटिंग
    *[other] { $count } सेटिंग्स
    } इस फ़ोन से सुरक्षा हटाती हैं: { $settings }
heuristic-weakened-protection-proves = कि डेटा लेते समय इन सेटिंग्स के ये मान थे।
heuristic-weakened-protection-does-not-prove = किसने बदले, कब, या फ़ोन पर हमला हुआ।
heuristic-weakened-protection-benign-1 = तार से डेटा लेने को डेवलपर सेटिंग्स चाहिए; बाद में उन्हें बंद करें।
heuristic-weakened-protection-benign-2 = निर्माता से अलग सिस्टम अनलॉक या अपनी कुंजियों के साथ चालू होते हैं।
heuristic-weakened-protection-benign-3 = मालिक ऐप-जाँच बंद करते हैं ताकि वह डाल सकें जिसे वह नकारती है।
