# Needs the review of a native speaker. Help texts are English.

command-failed = कुछ गड़बड़ हुई: { $reason }
option-zone-unknown = { $value } नाम का समय-क्षेत्र नहीं है। Africa/Casablanca की तरह लिखें।
option-span-wrong = { $value } समय की अवधि नहीं है। 2021-07-01..2021-07-04 की तरह लिखें।
option-time-wrong = { $value } दिन या समय नहीं है। 2021-07-01 या 2021-07-01T18:30 की तरह लिखें।
option-hours-wrong = { $value } घंटों की अवधि नहीं है। 23:00..07:00 की तरह लिखें।
option-size-wrong = { $value } आकार नहीं है। 500M या 2G की तरह लिखें।
output-exists = { $path } में पहले से रिपोर्ट है। दूसरा फ़ोल्डर दें, या बदलने के लिए --force जोड़ें।
output-not-empty = फ़ोल्डर { $path } में दूसरी फ़ाइलें हैं। नया दें।
output-not-a-folder = { $path } फ़ाइल है। नया फ़ोल्डर दें।
output-inside-evidence = { $path } साक्ष्य के भीतर है। वहाँ कभी कुछ नहीं लिखा जाता; कहीं और का फ़ोल्डर दें।
password-file-unreadable = पासवर्ड की फ़ाइल { $path } नहीं पढ़ी जा सकती: { $reason }
password-prompt = { $path } के बैकअप का पासवर्ड:
records-decrypted = ध्यान दें: बैकअप एन्क्रिप्टेड है। --records के साथ पढ़ा हुआ सब रिपोर्ट के फ़ोल्डर में खुला लिखा जाता है। उसे सुरक्षित रखें।
progress-reading = पढ़ रहा है

backups-none =
    जहाँ Finder और iTunes बैकअप रखते हैं वहाँ कोई नहीं मिला। किसी का फ़ोल्डर दें: hoofprint scan FOLDER
backups-not-chosen = बैकअप उसके क्रमांक से चुनें, या उसका फ़ोल्डर दें: hoofprint scan FOLDER। आदेश «hoofprint backups» उन्हें गिनाता है।
backups-choose = जाँचने के बैकअप का क्रमांक:
backups-line = { $number }. { $device }, iOS { $version }, { $made } को बना, { $megabytes } MB, { $lock }
backups-encrypted = एन्क्रिप्टेड
backups-plain = एन्क्रिप्टेड नहीं
backups-unknown = अज्ञात

demo-intro = यह { $path } में बनावटी फ़ोन का प्रदर्शन है। किसी का फ़ोन नहीं छुआ गया।
demo-end = अपना बैकअप जाँचने के लिए: hoofprint scan FOLDER --output REPORT
verify-no-list = { $path } नहीं है या नहीं पढ़ा जा सकता ({ $reason })। ज़रूरी जानकारी केवल «scan --deep» की रिपोर्ट में होती है।
verify-differs = बदला: { $path }
verify-missing = अब नहीं है: { $path }
verify-new = पहले नहीं था: { $path }
verify-sum = { $equal } फ़ाइलें वैसी ही हैं। { $different } बदलीं, { $missing } अब नहीं हैं, { $new } पहले नहीं थीं।
practice-made = अभ्यास का फ़ोन { $path } में है। उसमें क्या रखा गया है, { $truth } में है।
practice-occupied = { $path } ख़ाली नहीं है। नया फ़ोल्डर दें।
practice-no-password = केवल बैकअप एन्क्रिप्ट हो सकता है। --password हटाएँ, या बैकअप बनाएँ।
practice-other-platform = ये साथ नहीं चलते: iPhone बैकअप या फ़ाइल सिस्टम देता है, Android फ़ोन ab, bugreport या androidqf। pegasus-2021 iPhone पर हुआ, novispy और stalkerware Android फ़ोनों पर।

rules-not-in-this-build = यह प्रोग्राम YARA के बिना बना है। --yara के लिए «yara» के साथ बनाएँ।
rules-unusable = --yara से दिए गए नियमों में कोई काम नहीं आ सकता। कुछ नहीं जाँचा गया।
rules-some-unusable = { $count ->
    [one] एक नियम काम नहीं आ सकता। ऊपर और रिपोर्ट में उसका नाम है; बाक़ी काम आते हैं।
   *[other] { $count } नियम काम नहीं आ सकते। ऊपर और रिपोर्ट में उनके नाम हैं; बाक़ी काम आते हैं।
}

explain-heuristics = जाँचें
explain-artifacts = आर्टिफ़ैक्ट
explain-capabilities = क्षमताएँ
explain-name = { "  " }{ $name }: { $text }
explain-unknown = { $word } नाम का कुछ नहीं है। केवल «hoofprint explain» सभी नाम गिनाता है।
explain-heuristic = यह खोजती है: { $text }।
explain-artifact = { $text }
explain-capability = { $text }
explain-proves = क्या साबित होता है: { $text }
explain-does-not-prove = क्या साबित नहीं होता: { $text }
explain-benign = एक हानिरहित कारण: { $text }
explain-reads = पढ़ती है: { $text }
explain-read-by = इसे काम में लेने वाली जाँचें: { $text }
explain-paths = कहाँ है: { $text }
explain-shows = दिखा सकता है: { $text }
explain-hints-at = इशारा करता है: { $text }
explain-shown-by = जो इसे दिखा सकते हैं: { $text }
explain-hinted-by = जो केवल इशारा करते हैं: { $text }
explain-source = स्रोत: { $text }
explain-techniques = ATT&CK for Mobile: { $text }
explain-note = { $text }
diff-no-report = { $path } रिपोर्ट की तरह नहीं पढ़ा जा सकता: { $reason }।
diff-other-phone = ये दो रिपोर्टें अलग सीरियल नंबर वाले फ़ोनों की हैं।
diff-new = नया: { $severity } { $title }
diff-gone = अब नहीं: { $severity } { $title }
diff-answer = { $question } पहले: { $old }; अब: { $new }।
diff-read-now = अब पढ़ा, पहले नहीं: { $title }
diff-not-read-now = पहले पढ़ा, अब नहीं: { $title }
diff-sum = { $new } बातें नई हैं, { $gone } अब नहीं, { $same } वही हैं।
ask-intro = फ़ोन के बारे में कुछ प्रश्न। केवल Enter का अर्थ है नहीं, या पता नहीं।
ask-custody = क्या फ़ोन आपके हाथ से बाहर था: पुलिस, सीमा, मरम्मत, घर का कोई? कब से कब तक (2024-02-20T20:00..2024-02-21T01:00)?
ask-more = कोई और समय? कब से कब तक?
ask-asleep = आप कब सोते हैं (23:00..07:00)?
ask-zone = आप किस समय-क्षेत्र में रहते हैं (Europe/Belgrade)?
ask-managed = क्या कोई नियोक्ता या स्कूल फ़ोन सँभालता है? (y/n)
ask-developer = क्या आप फ़ोन के ऐप बनाते हैं? (y/n)
ask-rooted = क्या आपने ख़ुद इसे रूट या जेलब्रेक किया? (y/n)
ask-again = { $reason } फिर कोशिश करें, या Enter दबाएँ।

several-begin = { $all } में से { $number }: { $path }
several-failed = यह नहीं पढ़ा जा सका: { $reason }
several-written = सबका सार { $path } में है।

rescan-needs-records = { $path } में केवल वे अभिलेख हैं जिन पर बातें टिकी हैं, सब पढ़े हुए नहीं। केवल «scan --records» की रिपोर्ट की फिर तुलना हो सकती है।
rescan-compared = { $count ->
    [one] { $count } सहेजे अभिलेख की फिर तुलना हुई।
   *[other] { $count } सहेजे अभिलेखों की फिर तुलना हुई।
  } जो फ़ाइलों की बाइटों या व्यवहार पर टिका है वह वैसा ही है जैसा तब मिला।
rescan-broken = { $count ->
    [one] सहेजे अभिलेखों की { $count } पंक्ति नहीं पढ़ी जा सकी।
   *[other] सहेजे अभिलेखों की { $count } पंक्तियाँ नहीं पढ़ी जा सकीं।
  }
pack-no-recipient = { $value } age का प्राप्तकर्ता नहीं है। वह age1 से शुरू होता है; जिसे फ़ाइल खोलनी है वही देता है।
pack-not-in-this-build = यह प्रोग्राम age के बिना बना है। रिपोर्ट बाँधने और खोलने के लिए «age» के साथ बनाएँ।
pack-written = { $path } लिखा गया, उसमें { $count } फ़ाइलें हैं। केवल वही खोल सकते हैं जिनके लिए है।
unpack-refused = { $path } नहीं खुल सकता: { $reason }
unpack-no-key = उसकी कुंजी नहीं है
unpack-written = रिपोर्ट { $path } में है।
