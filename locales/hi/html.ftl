# Needs the review of a native speaker.

html-title = Hoofprint: एक फ़ोन पर रिपोर्ट
html-means-critical = ये निशान ऐसे जासूसी सॉफ़्टवेयर के हैं जो पूरे फ़ोन पर क़ब्ज़ा कर लेता है। इससे यह नहीं पता चलता कि किसने किया या क्या लिया गया, और इसमें आपकी कोई ग़लती नहीं है। ऐसे लोग हैं जो रोज़ इससे निपटते हैं; नीचे के क़दम उन तक ले जाते हैं।
html-means-findings = यह फ़ोन पर हमले की कोशिश हो सकती है, या इसका कोई हानिरहित कारण हो सकता है। पृष्ठ हर बात के बारे में बताता है कि उससे क्या साबित होता है और क्या नहीं। किसी जानकार को देखना चाहिए।
html-findings = क्या मिला
html-steps = क्या करें:
html-steps-above = क्या करें: ऊपर के क़दम, क्रमांक { $numbers }।
html-evidence = सबूत दिखाएँ
html-terms = यहाँ आए शब्द
html-severities = इन शब्दों का अर्थ
severity-critical-means = जाना-माना जासूसी सॉफ़्टवेयर, या उसका कोई हिस्सा, फ़ोन पर है या था।
severity-high-means = हमले या कोशिश का मज़बूत संकेत।
severity-medium-means = किसी जानकार को देखना चाहिए। कारण हानिरहित भी हो सकता है।
severity-low-means = जानने योग्य, और स्वस्थ फ़ोनों पर आम।
html-timeline = कब हुआ

story-delivery = कुछ अंदर कैसे आया होगा
story-install = फ़ोन पर क्या रखा या बदला गया
story-use = क्या चला, और उसने क्या किया
story-cover-up = क्या छिपाया, हटाया या बंद किया गया
story-context = जानने योग्य, और स्वस्थ फ़ोनों पर आम
story-count = { $count ->
    [0] कुछ नहीं मिला
    [one] { $count } बात
   *[other] { $count } बातें
}
story-more = { $count ->
    [one] { $count } और बात report.json में है।
   *[other] { $count } और बातें report.json में हैं।
}
story-more-times = { $count ->
    [one] { $count } और समय report.json में है।
   *[other] { $count } और समय report.json में हैं।
}
story-picture = कब हुआ, इसका चित्र। तालिका «कब हुआ» यही शब्दों में बताती है।

days-heading = माइक्रोफ़ोन, कैमरा और स्क्रीन, दिन-ब-दिन
days-picture = उन दिनों का चार्ट जब कोई सेंसर उपयोग में था। नीचे की सूची यही शब्दों में बताती है।
days-note = हर पंक्ति एक दिन है, आधी रात से आधी रात तक। जो फ़ोन ने दर्ज नहीं किया वह यहाँ नहीं है, और फ़ोन पर नियंत्रण रखने वाला हमलावर किसी उपयोग को इन अभिलेखों से बाहर रख सकता है।
days-locked = फ़ोन लॉक
days-dark = स्क्रीन बंद
days-call = कॉल
days-screen = स्क्रीन रिकॉर्ड या साझा
days-camera = कैमरा
days-microphone = माइक्रोफ़ोन
days-list = इन्हें सूची में दिखाएँ

coverage-period = अभिलेखों की अवधि
share-read = { $count } अंत तक पढ़े गए
share-partly = { $count } आंशिक पढ़े गए
share-failed = { $count } नहीं पढ़े जा सके
share-missing = { $count } नहीं थे, या यह संस्करण नहीं पढ़ता

term-indicator = संकेतक
term-indicator-means = कोई नाम, पता या फ़ाइल जो शोधकर्ताओं को हमले झेल चुके फ़ोनों पर मिली और जिसे उन्होंने प्रकाशित किया ताकि दूसरे उसे खोज सकें।
term-check = व्यवहार की जाँच
term-check-means = ऐसा नियम जो प्रकाशित नामों को नहीं, बल्कि हमलों के काम को खोजता है। यह दोनों तरफ़ ग़लत हो सकता है।
term-rule = YARA नियम
term-rule-means = फ़ाइल की बाइटों का वर्णन, जिसे शोधकर्ताओं ने प्रोग्राम पहचानने के लिए लिखा।
term-server = सर्वर, डोमेन
term-server-means = इंटरनेट पर एक कंप्यूटर और उसका नाम। जासूसी सॉफ़्टवेयर ऐसे सर्वरों से उतरता है और लिया हुआ उन्हें भेजता है।
term-process = प्रोसेस
term-process-means = चलता हुआ प्रोग्राम। फ़ोन चल चुके प्रोग्रामों की सूचियाँ रखता है, जैसे यह गिनने के लिए कि किसने कितना डेटा लिया।
term-app-id = ऐप का पहचान-नाम
term-app-id-means = वह नाम जिससे सिस्टम ऐप को जानता है, जैसे com.example.app। लोगों को दूसरा नाम दिखता है, जो कुछ भी हो सकता है।
term-hash = हैश
term-hash-means = फ़ाइल की सभी बाइटों से निकाली गई संख्या। एक ही हैश वाली दो फ़ाइलें एक ही फ़ाइल हैं।
term-certificate = प्रमाणपत्र, हस्ताक्षर
term-certificate-means = जिससे बनाने वाला ऐप पर हस्ताक्षर करता है। कोई और उससे हस्ताक्षर नहीं कर सकता।
term-profile = कॉन्फ़िगरेशन प्रोफ़ाइल
term-profile-means = सेटिंग्स की फ़ाइल जिसे नियोक्ता, स्कूल या हमलावर इंस्टॉल कर सकता है। यह ट्रैफ़िक मोड़ सकती है और चीज़ें रोक सकती है।
term-data-use = डेटा का उपयोग
term-data-use-means = फ़ोन गिनता है कि हर प्रोग्राम कितनी बाइट भेजता और पाता है, और इसे हफ़्तों या वर्षों तक रखता है।
term-crash = क्रैश
term-crash-means = कोई प्रोग्राम ख़राबी से रुक गया। ख़राबी का फ़ायदा उठाने वाले हमले अक्सर सफल होने से पहले प्रोग्राम को कुछ बार गिराते हैं।
term-permission = अनुमति
term-permission-means = ऐप क्या कर सकता है, जैसे सुनना या संदेश पढ़ना। मालिक ने, या जिसके हाथ में फ़ोन था उसने, इसकी इजाज़त दी।
term-control = फ़ोन पर नियंत्रण
term-control-means = एक्सेसिबिलिटी सेवाएँ, डिवाइस प्रशासक आदि स्क्रीन देखते या फ़ोन चलाते हैं। ये विकलांग लोगों और नियोक्ताओं के लिए बने हैं, और जासूसी सॉफ़्टवेयर इनका दुरुपयोग करता है।
term-origin = ओरिजिन
term-origin-means = साइट का पता जैसा ब्राउज़र रखता है, भले किसी ने उसे जानकर न खोला हो।
term-pairing = जोड़ी, भरोसा
term-pairing-means = जिस कंप्यूटर पर फ़ोन भरोसा करता है वह तार से उससे पढ़ सकता है।
term-shutdown-log = बंद होने का लॉग
term-shutdown-log-means = बंद होते समय फ़ोन जो लिखता है: कौन-से प्रोग्राम रुकना नहीं चाहते थे।
html-annex = विशेषज्ञों के लिए
html-annex-open = दिखाएँ कि यह कहाँ से आया और कैसे जाँचें
html-tool = प्रोग्राम
html-path = साक्ष्य
html-kind = प्रकार
html-kind-value = { $kind }{ $encrypted ->
    [yes] , एन्क्रिप्टेड
   *[no] {""}
}; { $files } फ़ाइलें, { $bytes } बाइट
html-sha256 = उसकी फ़ाइल-सूची या फ़ाइल का SHA-256
html-unhashed = नहीं निकाला, क्योंकि पूरा आर्काइव पढ़ना पड़ता; --hash निकालता है
html-identity = बिल्ड और सीरियल नंबर
html-rules = YARA नियम
html-redacted = इस रिपोर्ट में नाम, नंबर, पाठ, लिंक और फ़ाइल-नाम बदल दिए गए हैं ताकि इसे आगे दिया जा सके। देने से पहले पूरी पढ़ लें।
html-set = संकेतक
html-age = संकेतकों की आयु
html-refused = तुलना नहीं की
html-rejected = अनुपयोगी
html-note = सावधानी से पढ़ें
html-zone = इस पृष्ठ का समय-क्षेत्र

html-capabilities = क्या कोई सुन, देख, पढ़ या ले सकता था?
capabilities-note = पूरा नियंत्रण रखने वाला जासूसी सॉफ़्टवेयर अपना काम छिपा सकता है: माइक्रोफ़ोन या कैमरे का बिंदु न दिखना, और यहाँ कुछ न मिलना, यह साबित नहीं करता कि कुछ नहीं हुआ।
capability-microphone = क्या कोई माइक्रोफ़ोन से सुन सकता था?
capability-camera = क्या कोई कैमरे से देख सकता था?
capability-screen = क्या कोई स्क्रीन देख सकता था?
capability-calls = क्या कोई कॉल सुन सकता या उनके बारे में जान सकता था?
capability-location = क्या कोई फ़ोन की जगह पर नज़र रख सकता था?
capability-messages = क्या कोई संदेश और मेल पढ़ सकता था?
capability-contacts-and-calendar = क्या कोई संपर्क और कैलेंडर पढ़ सकता था?
capability-all-data = क्या कोई सारा डेटा कॉपी कर सकता था?
capability-credentials = क्या कोई पासवर्ड और कुंजियाँ ले सकता था?
capability-device-takeover = क्या किसी ने फ़ोन पर क़ब्ज़ा किया?
capability-exploit-delivery = क्या किसी ने घुसने की कोशिश की?
capability-persistence = क्या जासूसी सॉफ़्टवेयर रीस्टार्ट के बाद बचता?
capability-evasion = क्या किसी ने निशान छिपाए या सुरक्षा बंद की?
capability-exfiltration = क्या डेटा बाहर भेजा गया?
capability-interception = क्या कोई रास्ते में ट्रैफ़िक पढ़ सकता था?
reply-observed = इसके संकेत दिखे।
reply-family = ज्ञात है कि { $names } ऐसा करता है। कोई निशान नहीं बताता कि इस फ़ोन पर किया या नहीं।
reply-nothing = खोजा गया, और जो पढ़ा जा सका उसमें कुछ नहीं मिला।
reply-not-assessed = आकलन नहीं हुआ: जो पढ़ा गया उसमें से कुछ भी इसे नहीं दिखा सकता।
capability-grounds = यह उत्तर किस पर टिका है
capability-read = पढ़ा गया, और दिखा सकता था:
capability-hints = पढ़ा गया, और केवल बताता है कि क्या अनुमति थी या कितना भेजा गया:
capability-absent = दिखा सकता था, और नहीं पढ़ा गया:
capability-obtain = और जानने के लिए:
obtain-privacy-report = App Privacy Report चालू करें (Settings, Privacy & Security), एक हफ़्ता रुकें, उसे निर्यात करें और फ़ाइल जाँचें।
obtain-encrypted-backup = कंप्यूटर पर एन्क्रिप्टेड बैकअप बनाएँ: उसमें बिना एन्क्रिप्शन वाले से ज़्यादा होता है।
obtain-filesystem = किसी हेल्पलाइन से पूछें: पूरे फ़ाइल सिस्टम की प्रति इसे दिखाती है, और उसे केवल विशेषज्ञ बना सकते हैं।
obtain-bugreport = बग रिपोर्ट लें (Settings, Developer options) और उसे जाँचें।
obtain-androidqf = AndroidQF से फ़ोन का डेटा लें, अच्छा हो कि किसी जानकार के साथ।
obtain-intrusion-logs = घुसपैठ लॉगिंग चालू करें (Advanced Protection) और बाद में लॉग निर्यात करें।

overview-title = कई फ़ोनों का परिणाम
overview-sum = { $all ->
    [one] { $all } जाँचा गया:
   *[other] { $all } जाँचे गए:
  } { $found } में ऐसी बातें जिन्हें विशेषज्ञ को देखना चाहिए, { $nothing } में कोई ज्ञात निशान नहीं, { $incomplete } में कुछ नहीं मिला पर सब नहीं पढ़ा जा सका, { $failed } बिल्कुल नहीं पढ़े जा सके।
overview-name = साक्ष्य
overview-device = उपकरण
overview-result = परिणाम
overview-failed = बिल्कुल नहीं पढ़ा जा सका।
