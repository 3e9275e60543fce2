# Needs the review of a native speaker.

terminal-read = क्या पढ़ा गया
terminal-device-unknown = एक उपकरण जो अपना नाम नहीं बताता
terminal-evidence = { $kind }{ $dated ->
    [yes] , { $taken } को बना
   *[no] { "" }
}; { $files ->
    [one] एक फ़ाइल
   *[other] { $files } फ़ाइलें
}, { $megabytes } MB
kind-backup = बिना एन्क्रिप्शन का बैकअप
kind-backup-encrypted = एन्क्रिप्टेड बैकअप
kind-filesystem = फ़ाइल सिस्टम की प्रति
kind-privacy-report = ऐप प्राइवेसी रिपोर्ट
kind-bugreport = बग रिपोर्ट
kind-apks = ऐप्स की इंस्टॉल फ़ाइलें
kind-androidqf = AndroidQF से लिया गया डेटा
kind-intrusion-logs = घुसपैठ के लॉग
kind-unknown = अज्ञात प्रकार का फ़ोल्डर या फ़ाइल

coverage-dated = { $title }: { $records ->
    [one] एक प्रविष्टि, { $earliest }
   *[other] { $records } प्रविष्टियाँ, { $earliest } से { $latest } तक
}
coverage-day = { $title }: { $records ->
    [one] एक प्रविष्टि, { $earliest }
   *[other] { $records } प्रविष्टियाँ, सब { $earliest } की
}
coverage-read = { $title }: { $records ->
    [one] एक प्रविष्टि
   *[other] { $records } प्रविष्टियाँ
}
coverage-empty = { $title }: मौजूद है, पर कोई प्रविष्टि नहीं
coverage-partial = { $title }: { $records ->
    [one] एक प्रविष्टि; बाक़ी नहीं पढ़ा जा सका
   *[other] { $records } प्रविष्टियाँ; बाक़ी नहीं पढ़ा जा सका
}
coverage-failed = { $title }: नहीं पढ़ा जा सका

terminal-compared = किससे तुलना की गई
indicators-older = इनमें सबसे नए { $date } के हैं, { $days ->
    [0] जिस दिन फ़ोन की प्रति बनी।
    [one] फ़ोन की प्रति बनने से एक दिन पहले के।
   *[other] फ़ोन की प्रति बनने से { $days } दिन पहले के।
}
indicators-newer = इनमें सबसे नए { $date } के हैं, { $days ->
    [one] फ़ोन की प्रति बनने के एक दिन बाद के।
   *[other] फ़ोन की प्रति बनने के { $days } दिन बाद के।
}
terminal-total = { $count ->
    [one] एक प्रकाशित संकेतक:
   *[other] { $count } प्रकाशित संकेतक:
}
terminal-rules = { $count ->
    [one] एक YARA नियम ने हर फ़ाइल जाँची।
   *[other] { $count } YARA नियमों ने हर फ़ाइल जाँची।
}
terminal-set = { $name } ({ $count }{ $date ->
    [none] {""}
   *[other] , { $date } का
}, { $origin })
terminal-file-of-sets = { $name } ({ $sets } समूह, { $count } संकेतक)
set-built-in = अंतर्निहित
set-installed = इंस्टॉल किया हुआ
set-given = दिया हुआ
terminal-rejected = { $count ->
    [one] संकेतक फ़ाइलों की एक प्रविष्टि काम नहीं आ सकी:
   *[other] संकेतक फ़ाइलों की { $count } प्रविष्टियाँ काम नहीं आ सकीं:
}
terminal-refused = { $count ->
    [one] एक संकेतक की तुलना नहीं होती, क्योंकि वह स्वस्थ फ़ोनों पर भी दिखता।
   *[other] { $count } संकेतकों की तुलना नहीं होती, क्योंकि वे स्वस्थ फ़ोनों पर भी दिखते।
}

outcome-critical = Hoofprint को ऐसे निशान मिले जो जाने-माने जासूसी सॉफ़्टवेयर छोड़ते हैं। { $count ->
    [one] एक बात है जिसे किसी विशेषज्ञ को देखना चाहिए।
   *[other] { $count } बातें हैं जिन्हें किसी विशेषज्ञ को देखना चाहिए।
}
outcome-stalkerware = Hoofprint को ऐसे ऐप के निशान मिले जिससे किसी पर उसके फ़ोन के ज़रिए नज़र रखी जाती है। { $count ->
    [one] एक बात है जिसे किसी विशेषज्ञ को देखना चाहिए।
   *[other] { $count } बातें हैं जिन्हें किसी विशेषज्ञ को देखना चाहिए।
}
outcome-findings = { $count ->
    [one] Hoofprint को एक बात मिली जिसे किसी विशेषज्ञ को देखना चाहिए।
   *[other] Hoofprint को { $count } बातें मिलीं जिन्हें किसी विशेषज्ञ को देखना चाहिए।
}
outcome-findings-incomplete = सब कुछ नहीं पढ़ा जा सका, इसलिए और भी हो सकता है। नीचे देखें।
outcome-nothing = जो पढ़ा जा सका उसमें कोई ज्ञात निशान नहीं मिला।
outcome-nothing-incomplete = जो पढ़ा जा सका उसमें कोई ज्ञात निशान नहीं मिला, पर सब कुछ नहीं पढ़ा जा सका। नीचे देखें।
outcome-no-proof = इससे यह साबित नहीं होता कि फ़ोन पर कभी हमला नहीं हुआ: नए जासूसी सॉफ़्टवेयर ऐसे निशान छोड़ते हैं जिन्हें अभी कोई नहीं जानता, और अपने कई निशान मिटा देते हैं।
outcome-low = { $count ->
    [one] एक छोटी बात जानने योग्य है; यह स्वस्थ फ़ोनों पर आम है।
   *[other] { $count } छोटी बातें जानने योग्य हैं; ये स्वस्थ फ़ोनों पर आम हैं।
}

severity-critical = अति गंभीर
severity-high = गंभीर
severity-medium = मध्यम
severity-low = मामूली
label-proves = इससे साबित होता है:
label-does-not-prove = इससे साबित नहीं होता:
label-benign = हानिरहित कारण:
during-custody = जब फ़ोन दूसरे हाथों में था
during-asleep = जब फ़ोन का मालिक सो रहा था
place-row = तालिका { $table }, पंक्ति { $row }
place-row-part = तालिका { $table }, पंक्ति { $row }, { $part }
place-listed = फ़ाइलों की सूची में: { $path }
place-key = कुंजी { $key }
place-line-part = पंक्ति { $line }, { $part }
place-line = पंक्ति { $line }
place-byte = बाइट { $offset }
place-whole = पूरी फ़ाइल

time-about-changed = परिचय बदला { $when }
time-about-ends = परिचय समाप्त { $when }
time-backed-up = बैकअप बना { $when }
time-beacon-used = बीकन पर आख़िरी नज़र { $when }
time-billing-cycle-ends = बिल की अवधि समाप्त { $when }
time-bought = ख़रीदा { $when }
time-changed = बदला { $when }
time-created = बना { $when }
time-expires = समाप्त होगा { $when }
time-deleted-from = विज़िट मिटाई गईं, { $when } से
time-deleted-to = विज़िट मिटाई गईं, { $when } तक
time-delivered = पहुँचा { $when }
time-disappearing-set = ग़ायब होने वाले संदेश चालू { $when }
time-edited = संपादित { $when }
time-ended = समाप्त हुआ { $when }
time-ends = समाप्त होता है { $when }
time-expired = अवधि बीती { $when }
time-fence-used = इलाक़ों पर आख़िरी नज़र { $when }
time-first-received = उनसे पहला संदेश { $when }
time-first-received-with = उनके साथ पहला संदेश { $when }
time-first-sent = उन्हें पहला संदेश { $when }
time-first-used = पहला उपयोग { $when }
time-installed = इंस्टॉल हुआ { $when }
time-last-message = आख़िरी संदेश { $when }
time-group-created = समूह बना { $when }
time-last-received = उनसे आख़िरी संदेश { $when }
time-last-received-with = उनके साथ आख़िरी संदेश { $when }
time-last-run = आख़िरी बार चला { $when }
time-last-sent = उन्हें आख़िरी संदेश { $when }
time-last-used = आख़िरी उपयोग { $when }
time-location-received = लोकेशन आख़िरी बार मिली { $when }
time-location-used = लोकेशन का आख़िरी उपयोग { $when }
time-location-used-in-background = बैकग्राउंड में लोकेशन का आख़िरी उपयोग { $when }
time-location-used-significant = जगह बदलने पर आख़िरी नज़र { $when }
time-location-used-significant-once = जगह बदलने पर एक बार की आख़िरी नज़र { $when }
time-looked-up = पूछा गया { $when }
time-crashed = क्रैश { $when }
time-launched = शुरू { $when }
time-logged = दर्ज { $when }
time-added = जोड़ा { $when }
time-finished = पूरा { $when }
time-cached = कैश में रखा { $when }
time-shutdown = बंद { $when }
time-modified = बदला { $when }
time-modified-in-copy = बदला { $when }, प्रति के अनुसार
time-opened = खोला { $when }
time-period-began = अवधि शुरू { $when }
time-played = चलाया { $when }
time-push-used = सूचनाओं का आख़िरी उपयोग { $when }
time-ran = चला { $when }
time-read = पढ़ा { $when }
time-received = मिला { $when }
time-recently-deleted = मिटाया { $when }
time-recorded = दर्ज किया { $when }
time-recovered = वापस पाया { $when }
time-reminded = फिर पूछा { $when }
time-requested = माँगा { $when }
time-seen = देखा { $when }
time-sent = भेजा { $when }
time-started = शुरू हुआ { $when }
time-starts = शुरू होता है { $when }
time-stored = रखा { $when }
time-tab-closed = टैब बंद { $when }
time-tab-viewed = टैब आख़िरी बार देखा { $when }
time-transfer-started = स्थानांतरण शुरू { $when }
time-triggered = चालू हुआ { $when }
time-unsent = वापस लिया { $when }
time-connected = जुड़ा { $when }
time-taken = लिया { $when }
time-updated = अपडेट { $when }
time-happened = हुआ { $when }
time-executed = माँगा गया { $when }
time-used-until = { $when } तक उपयोग
time-used = उपयोग { $when }
time-visited = देखा गया पृष्ठ { $when }
time-visited-elsewhere = दूसरे उपकरण पर देखा { $when }
time-visits-used = आने-जाने पर आख़िरी नज़र { $when }
time-written = लिखा { $when }

terminal-source = समूह { $name } का संकेतक, प्रकाशक { $publisher }{ $date ->
    [none] {""}
   *[other] , { $date }
}{ $others ->
    [none] {""}
   *[other] । यही मान यहाँ भी है: { $others }
}
terminal-more-places = और { $count ->
    [one] एक और जगह, जो रिपोर्ट में है
   *[other] { $count } और जगहें, जो रिपोर्ट में हैं
}
terminal-more-findings = { $count ->
    [one] इस गंभीरता की एक और बात रिपोर्ट में है।
   *[other] इस गंभीरता की { $count } और बातें रिपोर्ट में हैं।
}

terminal-not-read = क्या नहीं पढ़ा जा सका
terminal-odd = पढ़े हुए के बारे में जानने योग्य
terminal-more-diagnostics = { $count ->
    [one] एक और रिपोर्ट में है।
   *[other] { $count } और रिपोर्ट में हैं।
}
terminal-not-yet = क्या मौजूद है पर यह संस्करण अभी नहीं पढ़ता
terminal-missing = क्या वहाँ नहीं था
terminal-not-assessed = यह जाँच नहीं हो सकी: { $check }

terminal-unencrypted = बिना एन्क्रिप्शन का बैकअप क्या नहीं दिखा सकता
unencrypted-lacks = कॉल, Safari का इतिहास, स्वास्थ्य डेटा और सहेजे वाई-फ़ाई नेटवर्क केवल एन्क्रिप्टेड बैकअप में होते हैं। एन्क्रिप्टेड बैकअप ज़्यादा दिखाता है।
unencrypted-how-mac = Mac पर: फ़ोन जोड़ें, Finder में उसे चुनें, «Encrypt local backup» पर निशान लगाएँ और «Back Up Now» चुनें।
unencrypted-how-windows = Windows पर: यही Apple Devices ऐप या iTunes में।
unencrypted-password = पासवर्ड लिखकर रखें। वह वापस नहीं मिल सकता, और वह फ़ोन का कोड नहीं है।

terminal-next = अब क्या करें
next-again = जो नहीं पढ़ा जा सका उसे हो सके तो ठीक करें और फिर जाँचें: नया बैकअप बनाएँ या दोबारा प्रति बनाएँ।
next-keep-updated = फ़ोन को अपडेट रखें और कभी-कभी दोबारा चालू करें: इनमें से कई हमले रीस्टार्ट के बाद नहीं बचते। बैकअप को सबूत के तौर पर रखना हो तो पहले उसकी प्रति सुरक्षित जगह पर रखें।
next-lockdown = यदि आप निशाना हो सकते हैं, तो Lockdown Mode चालू करें: Settings, Privacy & Security, Lockdown Mode।
next-advanced-protection = यदि आप निशाना हो सकते हैं, तो Advanced Protection चालू करें (Android 16 और बाद में): Settings, Security & privacy, Advanced Protection।
next-ask-if-worried = यदि कुछ ऐसा हुआ जिससे चिंता है, जैसे Apple या Google की चेतावनी या कोई अजीब लिंक, तो जानकारों से पूछें: Access Now की डिजिटल सुरक्षा हेल्पलाइन (accessnow.org/help), Amnesty International की Security Lab (securitylab.amnesty.org/get-help), Citizen Lab (citizenlab.ca)।

terminal-written = रिपोर्ट यहाँ है:
terminal-delete = इसमें वह उद्धृत है जो फ़ोन पर मिला। इससे छुटकारा पाने के लिए यह फ़ोल्डर मिटाएँ और ट्रैश ख़ाली करें।
terminal-not-written = इस कंप्यूटर पर कुछ नहीं लिखा गया। रिपोर्ट रखने के लिए जोड़ें: --output FOLDER
