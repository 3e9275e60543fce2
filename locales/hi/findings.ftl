# Needs the review of a native speaker.

threat-targeted-spyware = सरकारों को बेचा जाने वाला जासूसी सॉफ़्टवेयर
threat-stalkerware = स्टॉकरवेयर: ऐसा सॉफ़्टवेयर जिसे लोग अपने किसी क़रीबी पर नज़र रखने के लिए चुपके से डालते हैं
threat-watchware = निगरानी सॉफ़्टवेयर, जैसा माता-पिता, स्कूल और नियोक्ता उपयोग करते हैं
threat-forensic-tool = ऐसा औज़ार जिससे पुलिस और सीमा रक्षक फ़ोनों की प्रति बनाते हैं
threat-phishing = पासवर्ड चुराने की कोशिश

finding-who = { $vendor ->
    [none] { $also ->
        [none] { $name } है { $threat }।
       *[other] { $name } (जिसे { $also } भी कहते हैं) है { $threat }।
    }
   *[other] { $also ->
        [none] { $vendor } का बनाया { $name } है { $threat }।
       *[other] { $vendor } का बनाया { $name } (जिसे { $also } भी कहते हैं) है { $threat }।
    }
}

finding-present-process-title = इस फ़ोन पर { $name } का जाना-माना प्रोग्राम चला: { $value }
finding-present-process-explanation = { $certainty ->
    [cut-name] फ़ोन ने { $value } नाम का प्रोग्राम दर्ज किया। सिस्टम नाम काट देता है; { $name } का ज्ञात प्रोग्राम { $indicator } ठीक ऐसा ही दिखता। { finding-who }
   *[exact] फ़ोन ने { $value } नाम का प्रोग्राम दर्ज किया। शोधकर्ताओं ने यह नाम { $name } के प्रोग्राम के रूप में प्रकाशित किया है। { finding-who }
}
finding-present-process-proves = कि इस नाम का प्रोग्राम इस फ़ोन पर, या उस फ़ोन पर जिसका बैकअप इसमें डाला गया, चला।
finding-present-process-does-not-prove = कौन-सा डेटा लिया गया, पीछे कौन है, या वह अब भी सक्रिय है या नहीं।
finding-present-process-benign-1 = किसी दूसरे संक्रमित फ़ोन का बैकअप इसमें डाला गया।
finding-present-process-benign-2 = किसी असंबद्ध प्रोग्राम का संयोग से यही नाम है। इन प्रकाशित नामों के साथ यह बहुत दुर्लभ है।

finding-present-file-title = इस फ़ोन पर { $name } की जानी-मानी फ़ाइल है: { $value }
finding-present-file-explanation = फ़ोन पर फ़ाइल { $value } है, जिसे शोधकर्ताओं ने { $name } के निशान के रूप में प्रकाशित किया है। { finding-who }
finding-present-file-proves = कि इस नाम या सामग्री की फ़ाइल फ़ोन पर है या थी।
finding-present-file-does-not-prove = कि उसका उपयोग हुआ, कौन-सा डेटा लिया गया, या पीछे कौन है।
finding-present-file-benign-1 = फ़ोन किसी ऐसे व्यक्ति का है जो ऐसे औज़ारों का अध्ययन करता है।
finding-present-file-benign-2 = किसी दूसरे संक्रमित फ़ोन का बैकअप इसमें डाला गया।

finding-present-app-title = इस फ़ोन पर { $name } नाम से जाना ऐप है: { $value }
finding-present-app-explanation = फ़ोन ऐप { $value } को जानता है, जिसे शोधकर्ताओं ने { $name } के हिस्से के रूप में प्रकाशित किया है। { finding-who }
finding-present-app-proves = कि यह फ़ोन इस ऐप को जानता है या जानता था।
finding-present-app-does-not-prove = किसने इंस्टॉल किया, या किस काम आया।
finding-present-app-benign-1 = किसी ने खुलकर इंस्टॉल किया, जैसे माता-पिता या नियोक्ता ने।
finding-present-app-benign-2 = मालिक ने उसे आज़माया।

finding-present-signed-title = इस फ़ोन पर { $name } जैसे हस्ताक्षर वाला ऐप है: { $app }
finding-present-signed-explanation = फ़ोन ऐप { $app } को जानता है, जिस पर ऐसा हस्ताक्षर है जिसे शोधकर्ताओं ने { $name } का बताकर प्रकाशित किया है। { finding-who }
finding-present-signed-proves = कि जिसने { $name } पर हस्ताक्षर किए उसने इस ऐप पर भी किए। यह केवल कुंजी रखने वाला कर सकता है।
finding-present-signed-does-not-prove = किसने इंस्टॉल किया, या किस काम आया।
finding-present-signed-benign-1 = उसी बनाने वाले ने उसी कुंजी से किसी हानिरहित चीज़ पर हस्ताक्षर किए।
finding-present-signed-benign-2 = कुंजी उजागर हो गई और कोई और उससे हस्ताक्षर करता है।

finding-present-profile-title = इस फ़ोन पर { $name } की जानी-मानी कॉन्फ़िगरेशन प्रोफ़ाइल है: { $value }
finding-present-profile-explanation = फ़ोन पर कॉन्फ़िगरेशन प्रोफ़ाइल { $value } है, जिसे शोधकर्ताओं ने { $name } के निशान के रूप में प्रकाशित किया है। { finding-who }
finding-present-profile-proves = कि यह प्रोफ़ाइल इंस्टॉल है या थी। प्रोफ़ाइल ट्रैफ़िक मोड़ सकती और ऐप डाल सकती है।
finding-present-profile-does-not-prove = कौन-सा डेटा लिया गया, या पीछे कौन है।
finding-present-profile-benign-1 = फ़ोन किसी ऐसे व्यक्ति का है जो ऐसे औज़ारों का अध्ययन करता है।
finding-present-profile-benign-2 = किसी दूसरे फ़ोन का बैकअप इसमें डाला गया।

finding-present-other-title = इस फ़ोन पर { $name } का निशान है: { $value }
finding-present-other-explanation = फ़ोन पर { $value } है, जिसे शोधकर्ताओं ने { $name } के निशान के रूप में प्रकाशित किया है। { finding-who }
finding-present-other-proves = कि यह मान फ़ोन पर है या था।
finding-present-other-does-not-prove = कौन-सा डेटा लिया गया, या पीछे कौन है।
finding-present-other-benign-1 = फ़ोन किसी ऐसे व्यक्ति का है जो ऐसे औज़ारों का अध्ययन करता है।
finding-present-other-benign-2 = किसी दूसरे फ़ोन का बैकअप इसमें डाला गया।

finding-stored-title = एक फ़ाइल की बाइटों में { $name } का जाना-माना मान है: { $value }
finding-stored-explanation = इस फ़ोन की किसी फ़ाइल में कहीं { $value } है। शोधकर्ताओं ने { $indicator } को { $name } के हिस्से के रूप में प्रकाशित किया है। { finding-who }
finding-stored-proves = कि प्रति बनते समय ये बाइटें फ़ाइल में थीं। ये किसी मिटाई हुई चीज़ की बची हो सकती हैं।
finding-stored-does-not-prove = कि फ़ोन पर हमला हुआ, या किसी ने इसे देखा: कुछ नहीं बताता कि बाइटें किसकी हैं।
finding-stored-benign-1 = रोकी गई साइटों की सूचियों, शब्दकोशों और पढ़े गए पृष्ठों में ऐसे मान होते हैं।
finding-stored-benign-2 = किसी ने इसके बारे में लिखा या पढ़ा।

finding-rule-title = एक फ़ाइल { $name } के हिस्से जैसी दिखती है: { $value }
finding-rule-explanation = { $description } { $count ->
    [one] इस फ़ोन की एक फ़ाइल इस वर्णन से मेल खाती है
   *[other] इस फ़ोन की { $count } फ़ाइलें इस वर्णन से मेल खाती हैं
} (नियम { $rule })।
finding-rule-proves = कि प्रति बनते समय इन शब्दों और चिह्नों वाली फ़ाइल फ़ोन पर थी।
finding-rule-does-not-prove = कि वह चली, या वही औज़ार है: नियम जानता है कि फ़ाइल कैसी दिखती है, यह नहीं कि क्या करती है।
finding-rule-benign-1 = फ़ोन ऐसे व्यक्ति का है जो ऐसे औज़ारों का अध्ययन करता या उन पर रिपोर्ट रखता है।
finding-rule-benign-2 = किसी हानिरहित प्रोग्राम में यही शब्द हैं।

finding-rule-given-title = दिया गया नियम एक फ़ाइल से मेल खाता है: { $rule }, { $value }
finding-rule-given-explanation = { $count ->
    [one] इस फ़ोन की एक फ़ाइल मेल खाती है
   *[other] इस फ़ोन की { $count } फ़ाइलें मेल खाती हैं
} नियम { $rule } से{ $description ->
    [none] ।
   *[other] , जिसे उसके लेखक ने यों बताया: { $description }
}
finding-rule-given-proves = कि फ़ाइल की बाइटें नियम जैसी हैं।
finding-rule-given-does-not-prove = कि यह वही है जिसे नियम को खोजना है। यह नियम इस प्रोग्राम ने नहीं लिखा और यह नहीं जानता कि वह कितनी बार ग़लत होता है।
finding-rule-given-benign-1 = किसी हानिरहित फ़ाइल में यही बाइटें हैं।
finding-rule-given-benign-2 = फ़ोन ऐसे व्यक्ति का है जो ऐसे औज़ारों का अध्ययन करता है।

finding-rule-everywhere-title = एक नियम { $count } फ़ाइलों से मेल खाता है, जो ज़्यादा कुछ कहने के लिए बहुत अधिक है: { $rule }
finding-rule-everywhere-explanation = नियम { $rule } इस फ़ोन की { $count } फ़ाइलों से मेल खाता है। जो इतनों से मेल खाए वह किसी एक के बारे में कम बताता है।
finding-rule-everywhere-proves = कि इन फ़ाइलों की बाइटें नियम जैसी हैं।
finding-rule-everywhere-does-not-prove = कि इनमें से कोई वह है जिसे नियम को खोजना है।
finding-rule-everywhere-benign-1 = नियम ऐसी चीज़ बताता है जो कई प्रोग्रामों में होती है।
finding-rule-everywhere-benign-2 = कोई ऐप एक फ़ाइल की कई प्रतियाँ रखता है।

finding-deleted-title = मिटाए गए अभिलेख में { $name } का जाना-माना मान है: { $value }
finding-deleted-explanation = मिटाया गया अभिलेख आंशिक रूप से बचा है और जोड़कर बनाया गया। उसमें { $value } है। शोधकर्ताओं ने { $indicator } को { $name } के हिस्से के रूप में प्रकाशित किया है। { finding-who }
finding-deleted-proves = कि प्रति बनते समय ऐसे अभिलेख की बाइटें डेटाबेस में थीं।
finding-deleted-does-not-prove = कब, किसने और क्यों मिटाया: लोग रोज़ संदेश और इतिहास मिटाते हैं। भरोसा कम हो तो उसके हिस्से किसी और अभिलेख के हो सकते हैं।
finding-deleted-benign-1 = किसी ने संदिग्ध संदेश मिटाया, जैसी अक्सर सलाह दी जाती है।
finding-deleted-benign-2 = फ़ोन पुराने अभिलेख ख़ुद मिटाता है।

finding-contacted-title = इस फ़ोन ने { $name } के सर्वर से संपर्क किया: { $value }
finding-contacted-explanation = फ़ोन ने { $value } से संपर्क किया। शोधकर्ताओं ने { $indicator } को { $name } के सर्वर के रूप में प्रकाशित किया है। { finding-who }
finding-contacted-proves = कि इस फ़ोन के किसी प्रोग्राम ने, शायद ब्राउज़र ने, इस सर्वर से बात की।
finding-contacted-does-not-prove = कि फ़ोन संक्रमित हुआ। लिंक खोलना एक कोशिश है; सफल हुई या नहीं, यह कहीं और दिखता है।
finding-contacted-benign-1 = किसी ने अध्ययन के लिए पता खोला।
finding-contacted-benign-2 = तब से सर्वर किसी और का हो गया है।

finding-contacted-account-title = यह फ़ोन { $name } के खाते के संपर्क में था: { $value }
finding-contacted-account-explanation = फ़ोन ने { $value } को कुछ भेजा। शोधकर्ताओं ने इस खाते को ऐसा बताया है जिससे { $name } फ़ोनों पर हमला करता है। { finding-who }
finding-contacted-account-proves = कि इस फ़ोन ने खाते को कुछ भेजा या कॉल की।
finding-contacted-account-does-not-prove = कि फ़ोन संक्रमित हुआ।
finding-contacted-account-benign-1 = किसी ने अनजान भेजने वाले को जवाब दिया।
finding-contacted-account-benign-2 = नंबर या पता अब किसी और का है।

finding-received-title = इस फ़ोन को { $name } के सर्वर का लिंक भेजा गया: { $value }
finding-received-explanation = { $certainty ->
    [prose] इस फ़ोन को भेजे गए संदेश में { $value } का नाम है। शोधकर्ताओं ने { $indicator } को { $name } के सर्वर के रूप में प्रकाशित किया है। नाम पाठ के बीच में है, इसलिए यह उसकी चर्चा हो सकती है, लिंक नहीं।
   *[exact] इस फ़ोन को भेजे गए संदेश में { $value } का लिंक है। शोधकर्ताओं ने { $indicator } को { $name } के सर्वर के रूप में प्रकाशित किया है। { finding-who } ऐसा लिंक खोलना ही फ़ोन को संक्रमित करने के लिए काफ़ी हो सकता है।
}
finding-received-proves = कि किसी ने इस फ़ोन पर हमला करने की कोशिश की, या की हो सकती है।
finding-received-does-not-prove = कि लिंक खोला गया, या हमला सफल हुआ।
finding-received-benign-1 = किसी मित्र या समाचार चैनल ने चेतावनी के तौर पर लिंक भेजा।
finding-received-benign-2 = तब से सर्वर किसी और का हो गया है।

finding-received-account-title = जिस खाते से { $name } हमला करता है उसने इस फ़ोन को लिखा: { $value }
finding-received-account-explanation = फ़ोन को { $value } से कुछ मिला। शोधकर्ताओं ने इस खाते को ऐसा बताया है जिससे { $name } फ़ोनों पर हमला करता है। { finding-who } इनमें से कुछ हमलों को किसी स्पर्श की ज़रूरत नहीं।
finding-received-account-proves = कि यह खाता इस फ़ोन तक पहुँचा: हमले की कोशिश।
finding-received-account-does-not-prove = कि हमला सफल हुआ।
finding-received-account-benign-1 = नंबर या पता अब किसी और का है।
finding-received-account-benign-2 = मालिक ने अध्ययन के लिए पहले खाते को लिखा।

finding-received-file-title = जिस खाते से { $name } हमला करता है उससे फ़ाइल आई: { $value }
finding-received-file-explanation = { $count ->
    [one] फ़ोन को { $value } से एक फ़ाइल मिली।
   *[other] फ़ोन को { $value } से { $count } फ़ाइलें मिलीं।
} शोधकर्ताओं ने इस खाते को ऐसा बताया है जिससे { $name } फ़ोनों पर हमला करता है। { finding-who } इनमें से कुछ हमले फ़ाइलों में छिपते हैं और उन्हें किसी स्पर्श की ज़रूरत नहीं।
finding-received-file-proves = कि इस खाते ने इस फ़ोन को फ़ाइल भेजी: हमले की कोशिश।
finding-received-file-does-not-prove = कि हमला सफल हुआ।
finding-received-file-benign-1 = नंबर या पता अब किसी और का है।
finding-received-file-benign-2 = मालिक ने अध्ययन के लिए खाते से फ़ाइल माँगी।

finding-website-title = { $name } के बारे में वेबसाइट इस फ़ोन पर खोली गई या इसे भेजी गई: { $value }
finding-website-explanation = { $value } उनकी वेबसाइट है जो { $name } बनाते या बेचते हैं। { finding-who } लोग ऐसे पृष्ठ उसके बारे में पढ़ने, ख़रीदने, या यह देखने के लिए खोलते हैं कि उसने कहीं और क्या दर्ज किया। यह ऐप का अपना संपर्क नहीं है।
finding-website-proves = कि यह पृष्ठ इस फ़ोन पर खोला गया, या इसका लिंक इसे भेजा गया।
finding-website-does-not-prove = कि { $name } इस फ़ोन पर है या कभी था।
finding-website-benign-1 = किसी ने इसके बारे में पढ़ा, या इससे बचने की मदद खोजी।
finding-website-benign-2 = कोई विज्ञापन या खोज वहाँ ले गई।

finding-mentioned-title = इस फ़ोन पर { $name } से जुड़े { $value } का उल्लेख है
finding-mentioned-explanation = फ़ोन के मालिक ने { $value } लिखा या सहेजा। शोधकर्ताओं ने { $indicator } को { $name } के निशान के रूप में प्रकाशित किया है। इसके बारे में लिखना हमला नहीं है।
finding-mentioned-proves = कि मालिक ने, या उसके लिए किसी प्रोग्राम ने, यह मान लिखा।
finding-mentioned-does-not-prove = कि फ़ोन का { $name } से कोई संपर्क हुआ।
finding-mentioned-benign-1 = मालिक ने किसी को सावधान किया, या ऐसे हमलों की ख़बर साझा की।
finding-mentioned-benign-2 = मालिक ऐसे हमलों का अध्ययन करता है।

finding-list-title = इस फ़ोन पर { $name } के संकेतकों की सूची रखी या साझा की गई है
finding-list-explanation = { $count ->
    [one] एक संदेश या अभिलेख में { $name } के दस से अधिक अलग संकेतक हैं। यह साझा की गई सूची है, हमला नहीं।
   *[other] एक बातचीत के { $count } संदेशों या अभिलेखों में { $name } के दस से अधिक अलग संकेतक हैं। यह साझा की गई सूची है, हमला नहीं।
}
finding-list-proves = कि { $name } के प्रकाशित संकेतकों के बारे में लिखा गया।
finding-list-does-not-prove = कि फ़ोन का { $name } से कोई संपर्क हुआ।
finding-list-benign-1 = मालिक ऐसे हमलों का अध्ययन करता या उनकी ख़बरें पढ़ता है।

next-other-device = इस बारे में किसी और उपकरण से बात करें। जब तक विशेषज्ञ न देख ले, मानें कि यह फ़ोन सुन सकता है और इसके संदेश पढ़े जाते हैं।
next-do-not-open = लिंक न खोलें, देखने के लिए भी नहीं। संदेश रखें; मिटाएँ नहीं।
next-stalkerware-safety = इसे अभी न हटाएँ: जिसने डाला है उसे पता चल सकता है। पहले अपनी सुरक्षा की योजना बनाएँ, किसी और उपकरण से, किसी जानकार के साथ, जैसे आश्रय-गृह या हेल्पलाइन।
next-stalkerware-found = यदि डर है कि किसी ने ऐसा सॉफ़्टवेयर इस फ़ोन पर डाला है: उसे फ़ोन पर ही न खोजें और न हटाएँ, जिसने डाला है उसे पता चल सकता है। पहले किसी और उपकरण से किसी जानकार से बात करें, जैसे आश्रय-गृह या हेल्पलाइन।
next-keep-evidence = जो जाँचा गया उसकी और रिपोर्ट की प्रति बनाएँ, और दोनों को फ़ोन से अलग सुरक्षित जगह पर रखें।
next-do-not-wipe = विशेषज्ञ के उत्तर से पहले फ़ोन को रीसेट, अपडेट या रीस्टार्ट न करें: इससे निशान मिट सकते हैं।
next-ask-for-help = अभी मदद माँगें: Access Now की डिजिटल सुरक्षा हेल्पलाइन (help@accessnow.org, accessnow.org/help), Amnesty International की Security Lab (securitylab.amnesty.org/get-help), Citizen Lab (citizenlab.ca)। वे पत्रकारों, कार्यकर्ताओं और मानवाधिकार रक्षकों की मुफ़्त और गोपनीय मदद करते हैं।
next-nothing-urgent = तुरंत कुछ करने की ज़रूरत नहीं।
next-keep-report = रिपोर्ट रखें। बाद में कुछ और मिले तो यह काम आ सकती है।

profile-mdm = फ़ोन को उसे सँभालने वाले सर्वर के हवाले करना
profile-vpn = ट्रैफ़िक VPN से भेजना
profile-vpn-apps = ऐप का ट्रैफ़िक VPN से भेजना
profile-dns = पते ढूँढने वाला सर्वर चुनना
profile-proxy = ट्रैफ़िक प्रॉक्सी से भेजना
profile-relay = ट्रैफ़िक रिले से भेजना
profile-mobile-data = मोबाइल डेटा का रास्ता चुनना
profile-filter = ट्रैफ़िक छानना और देखना
profile-root = एन्क्रिप्टेड ट्रैफ़िक के लिए किसी प्रमाणपत्र पर फ़ोन से भरोसा कराना
profile-certificate = किसी प्रमाणपत्र पर फ़ोन से भरोसा कराना
profile-notifications = सूचनाएँ छिपाना
support-no-icon = { $app } कोई आइकन नहीं दिखाता
support-traffic = सारा ट्रैफ़िक { $app } से होकर जाता है
support-keyboard = { $app } कीबोर्ड है
support-notifications = { $app } सारी सूचनाएँ पढ़ता है
support-named-like-system = { $app } का नाम सिस्टम के हिस्से जैसा है
