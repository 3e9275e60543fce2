# What is said of indicators that were seen. $threat is the kind of tool (one of the first five), $name its name, $value what was seen.

threat-targeted-spyware = spyware that is sold to governments
threat-stalkerware = stalkerware: software that people install secretly to watch somebody near them
threat-watchware = monitoring software, as parents, schools and employers use it
threat-forensic-tool = a tool that police and border guards use to copy phones
threat-phishing = an attempt to steal passwords

finding-who = { $vendor ->
    [none] { $also ->
        [none] { $name } is { $threat }.
       *[other] { $name } (also known as { $also }) is { $threat }.
    }
   *[other] { $also ->
        [none] { $name }, made by { $vendor }, is { $threat }.
       *[other] { $name } (also known as { $also }), made by { $vendor }, is { $threat }.
    }
}

finding-present-process-title = A program known from { $name } ran on this phone: { $value }
finding-present-process-explanation = { $certainty ->
    [cut-name] The phone recorded a program called { $value }. The name is cut off by the system; the known program { $indicator } of { $name } would look exactly like this. { finding-who }
   *[exact] The phone recorded a program called { $value }. Researchers have published this name as a program of { $name }. { finding-who }
}
finding-present-process-proves = That a program of this name ran on this phone, or on the phone whose backup was restored to it.
finding-present-process-does-not-prove = Which data was taken, who is behind it, or whether it is still active.
finding-present-process-benign-1 = The backup of another, infected phone was restored to this one.
finding-present-process-benign-2 = An unrelated program happens to have the same name. With these published names this is very rare.

finding-present-file-title = A file known from { $name } is on this phone: { $value }
finding-present-file-explanation = The phone holds a file, { $value }, that researchers have published as a trace of { $name }. { finding-who }
finding-present-file-proves = That a file of this name or content is, or was, on the phone.
finding-present-file-does-not-prove = That it was used, which data was taken, or who is behind it.
finding-present-file-benign-1 = The phone belongs to somebody who studies such tools.
finding-present-file-benign-2 = The backup of another, infected phone was restored to this one.

finding-present-app-title = An application known as { $name } is on this phone: { $value }
finding-present-app-explanation = The phone knows an application, { $value }, that researchers have published as part of { $name }. { finding-who }
finding-present-app-proves = That the application is, or was, known to this phone.
finding-present-app-does-not-prove = Who installed it, or what it was used for.
finding-present-app-benign-1 = Somebody installed it openly, for example a parent or an employer.
finding-present-app-benign-2 = The owner tried it out.

finding-present-signed-title = An application signed as { $name } is on this phone: { $app }
finding-present-signed-explanation = The phone knows an application, { $app }, that carries a signature which researchers have published as that of { $name }. { finding-who }
finding-present-signed-proves = That whoever signed { $name } signed this application too. Only the holder of its key can.
finding-present-signed-does-not-prove = Who installed it, or what it was used for.
finding-present-signed-benign-1 = The same maker signed something harmless with the same key.
finding-present-signed-benign-2 = The key became known, and somebody else signs with it.

finding-present-profile-title = A configuration profile known from { $name } is on this phone: { $value }
finding-present-profile-explanation = The phone holds a configuration profile, { $value }, that researchers have published as a trace of { $name }. { finding-who }
finding-present-profile-proves = That this profile is, or was, installed. A profile can redirect traffic and install applications.
finding-present-profile-does-not-prove = Which data was taken, or who is behind it.
finding-present-profile-benign-1 = The phone belongs to somebody who studies such tools.
finding-present-profile-benign-2 = The backup of another phone was restored to this one.

finding-present-other-title = A trace of { $name } is on this phone: { $value }
finding-present-other-explanation = The phone holds { $value }, which researchers have published as a trace of { $name }. { finding-who }
finding-present-other-proves = That this value is, or was, on the phone.
finding-present-other-does-not-prove = Which data was taken, or who is behind it.
finding-present-other-benign-1 = The phone belongs to somebody who studies such tools.
finding-present-other-benign-2 = The backup of another phone was restored to this one.

finding-stored-title = A value known from { $name } stands in the bytes of a file: { $value }
finding-stored-explanation = Somewhere in a file of this phone stands { $value }. Researchers have published { $indicator } as part of { $name }. { finding-who }
finding-stored-proves = That these bytes were in the file when the phone was copied. They may be left over from something that was deleted.
finding-stored-does-not-prove = That the phone was attacked, or that anybody saw it: no artifact says what the bytes belong to.
finding-stored-benign-1 = Lists of blocked sites, dictionaries and pages that were read hold such values.
finding-stored-benign-2 = Somebody wrote or read about it.

finding-rule-title = A file looks like a part of { $name }: { $value }
finding-rule-explanation = { $description } { $count ->
    [one] A file of this phone fits this description
   *[other] { $count } files of this phone fit this description
} (rule { $rule }).
finding-rule-proves = That a file with these words and marks was on the phone when it was copied.
finding-rule-does-not-prove = That it ran, or that it is the tool itself: a rule knows what a file looks like, not what it does.
finding-rule-benign-1 = The phone belongs to somebody who studies such tools, or holds a report about them.
finding-rule-benign-2 = A harmless program shares these words with it.

finding-rule-given-title = A rule that was given fits a file: { $rule }, { $value }
finding-rule-given-explanation = { $count ->
    [one] A file of this phone fits
   *[other] { $count } files of this phone fit
} the rule { $rule }{ $description ->
    [none] .
   *[other] , which its author describes so: { $description }
}
finding-rule-given-proves = That the bytes of the file are as the rule says.
finding-rule-given-does-not-prove = That it is what the rule is meant to find. This program did not write the rule and does not know how often it is wrong.
finding-rule-given-benign-1 = A harmless file shares these bytes.
finding-rule-given-benign-2 = The phone belongs to somebody who studies such tools.

finding-rule-everywhere-title = A rule fits { $count } files, too many to mean much: { $rule }
finding-rule-everywhere-explanation = The rule { $rule } fits { $count } files of this phone. What fits so many says little about any of them.
finding-rule-everywhere-proves = That the bytes of these files are as the rule says.
finding-rule-everywhere-does-not-prove = That any of them is what the rule is meant to find.
finding-rule-everywhere-benign-1 = The rule describes something that many programs have.
finding-rule-everywhere-benign-2 = An application keeps many copies of one file.

finding-deleted-title = A value known from { $name } stands in a deleted record: { $value }
finding-deleted-explanation = A record that was deleted is still there in part, and was put together again. In it stands { $value }. Researchers have published { $indicator } as part of { $name }. { finding-who }
finding-deleted-proves = That the bytes of such a record were in the database when the phone was copied.
finding-deleted-does-not-prove = When it was deleted, by whom, or why: people delete messages and histories every day. If its confidence is low, parts of it may belong to another record.
finding-deleted-benign-1 = Somebody deleted a suspicious message, as is often advised.
finding-deleted-benign-2 = The phone deletes old records by itself.

finding-contacted-title = This phone contacted a server of { $name }: { $value }
finding-contacted-explanation = The phone contacted { $value }. Researchers have published { $indicator } as a server of { $name }. { finding-who }
finding-contacted-proves = That a program on this phone, perhaps the browser, spoke with this server.
finding-contacted-does-not-prove = That the phone was infected. Opening a link is an attempt; whether it succeeded shows elsewhere.
finding-contacted-benign-1 = Somebody opened the address to study it.
finding-contacted-benign-2 = The server has since been given to somebody else.

finding-contacted-account-title = This phone was in contact with an account of { $name }: { $value }
finding-contacted-account-explanation = The phone sent something to { $value }. Researchers have published this account as one that { $name } uses to attack phones. { finding-who }
finding-contacted-account-proves = That this phone sent something to the account, or called it.
finding-contacted-account-does-not-prove = That the phone was infected.
finding-contacted-account-benign-1 = Somebody answered an unknown sender.
finding-contacted-account-benign-2 = The number or address now belongs to somebody else.

finding-received-title = A link to a server of { $name } was sent to this phone: { $value }
finding-received-explanation = { $certainty ->
    [prose] A message sent to this phone names { $value }. Researchers have published { $indicator } as a server of { $name }. The name stands in running text, so it may be talk about it and not a link to it.
   *[exact] A message sent to this phone holds a link to { $value }. Researchers have published { $indicator } as a server of { $name }. { finding-who } Opening such a link may be enough to infect a phone.
}
finding-received-proves = That somebody tried, or may have tried, to attack this phone.
finding-received-does-not-prove = That the link was opened, or that the attack succeeded.
finding-received-benign-1 = A friend or a news channel sent the link as a warning.
finding-received-benign-2 = The server has since been given to somebody else.

finding-received-account-title = An account that { $name } attacks from wrote to this phone: { $value }
finding-received-account-explanation = The phone received something from { $value }. Researchers have published this account as one that { $name } uses to attack phones. { finding-who } Some of these attacks need no tap.
finding-received-account-proves = That this account reached this phone: an attempt to attack it.
finding-received-account-does-not-prove = That the attack succeeded.
finding-received-account-benign-1 = The number or address now belongs to somebody else.
finding-received-account-benign-2 = The owner wrote to the account first, to study it.

finding-received-file-title = A file came from an account that { $name } attacks from: { $value }
finding-received-file-explanation = { $count ->
    [one] The phone received a file from { $value }.
   *[other] The phone received { $count } files from { $value }.
} Researchers have published this account as one that { $name } uses to attack phones. { finding-who } Some of these attacks hide in files and need no tap.
finding-received-file-proves = That this account sent a file to this phone: an attempt to attack it.
finding-received-file-does-not-prove = That the attack succeeded.
finding-received-file-benign-1 = The number or address now belongs to somebody else.
finding-received-file-benign-2 = The owner asked the account for a file, to study it.

finding-website-title = A website about { $name } was opened on or sent to this phone: { $value }
finding-website-explanation = { $value } is a website of those who make or sell { $name }. { finding-who } People open such pages to read about it, to buy it, or to look at what it recorded elsewhere. That is no contact of the application itself.
finding-website-proves = That this page was opened on this phone, or a link to it was sent to it.
finding-website-does-not-prove = That { $name } is, or ever was, on this phone.
finding-website-benign-1 = Somebody read about it, or looked for help against it.
finding-website-benign-2 = An advertisement or a search led there.

finding-mentioned-title = { $value }, known from { $name }, is mentioned on this phone
finding-mentioned-explanation = The phone's owner wrote or saved { $value }. Researchers have published { $indicator } as a trace of { $name }. Writing about it is not an attack.
finding-mentioned-proves = That the owner, or a program for the owner, wrote this value.
finding-mentioned-does-not-prove = That the phone had any contact with { $name }.
finding-mentioned-benign-1 = The owner warned somebody, or shared news about such attacks.
finding-mentioned-benign-2 = The owner studies such attacks.

finding-list-title = A list of indicators of { $name } is kept or shared on this phone
finding-list-explanation = { $count ->
    [one] One message or record names more than ten different indicators of { $name }. That is a list somebody shares, and not an attack.
   *[other] { $count } messages or records of one conversation name more than ten different indicators of { $name }. That is a list somebody shares, and not an attack.
}
finding-list-proves = That published indicators of { $name } were written about.
finding-list-does-not-prove = That the phone had any contact with { $name }.
finding-list-benign-1 = The owner studies such attacks, or follows news about them.

# What to do next, in the order in which it should be done.

next-other-device = Talk about this from another device. Until an expert has looked at it, assume that this phone may be listening and that its messages are read.
next-do-not-open = Do not open the link, not even to look. Keep the message; do not delete it.
next-stalkerware-safety = Do not remove it yet: whoever installed it may notice. Make a plan for your safety first, from another device, with somebody who knows, such as a shelter or a helpline.
next-stalkerware-found = If you fear that somebody put such software on this phone: do not search for it or remove it on the phone itself, whoever installed it may notice. Speak first, from another device, with somebody who knows, such as a shelter or a helpline.
next-keep-evidence = Make a copy of what was scanned and of the report, and keep both in a safe place that is not the phone.
next-do-not-wipe = Do not reset, update or restart the phone before an expert has answered: that can destroy traces.
next-ask-for-help = Ask for help now: Access Now's Digital Security Helpline (help@accessnow.org, accessnow.org/help), Amnesty International's Security Lab (securitylab.amnesty.org/get-help), the Citizen Lab (citizenlab.ca). They help journalists, activists and human rights defenders, free of charge and in confidence.
next-nothing-urgent = Nothing needs to be done at once.
next-keep-report = Keep the report. It may matter if something else is found later.

# What a profile can do, and what else is said of an application: parts of sentences.

profile-mdm = hand the phone to a server that manages it
profile-vpn = send the traffic through a VPN
profile-vpn-apps = send the traffic of applications through a VPN
profile-dns = choose the server that finds addresses
profile-proxy = send the traffic through a proxy
profile-relay = send the traffic through a relay
profile-mobile-data = choose how mobile data leaves the phone
profile-filter = filter and watch the traffic
profile-root = make the phone trust a certificate for encrypted traffic
profile-certificate = make the phone trust a certificate
profile-notifications = hide notifications
support-no-icon = { $app } shows no icon
support-traffic = { $app } carries all traffic
support-keyboard = { $app } is the keyboard
support-notifications = { $app } reads all notifications
support-named-like-system = { $app } is named like a part of the system
