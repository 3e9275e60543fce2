# Written by a test from the code, where these words stand beside what they describe.
# To change them, change them there; to translate them, translate this file.

artifact-android_accessibility-title = Services of accessibility
artifact-android_accessibility-proves = That this service was switched on, or only installed, when the acquisition was made.
artifact-android_adb-title = Computers that may command the phone
artifact-android_adb-proves = That this computer was trusted to command the phone over a cable or Wi-Fi. The acquisition itself needs one.
artifact-android_apks-title = Installation files of applications
artifact-android_apks-proves = What an application asks for and who signed it. That it was on the phone is proven only where an acquisition copied it from there.
artifact-android_appops-title = Use of microphone, camera and other powers
artifact-android_appops-proves = That an application used this power, or tried to, at this time; of each kind only the last time is kept.
artifact-android_appops_history-title = History of uses of microphone, camera and location
artifact-android_appops_history-proves = That an application used this power at this time and for so long. Only the last days are kept.
artifact-android_audio-title = Recordings of sound
artifact-android_audio-proves = That an application recorded sound from this time on, and whether it was given sound or silence.
artifact-android_backup_apps-title = Applications in a backup
artifact-android_backup_apps-proves = That this application was on the phone and let itself be backed up. Most spyware does not: that it is missing here says nothing.
artifact-android_battery-title = Updates and removals of the last days
artifact-android_battery-proves = That an application was updated or removed within this day.
artifact-android_battery_history-title = What ran since the last charge
artifact-android_battery_history-proves = That an application was on the screen, did a job, or woke the phone at this time; when a camera was on, how long of which application since the last charge, and when the screen was dark.
artifact-android_camera-title = Use of the cameras
artifact-android_camera-proves = That an application opened this camera at this time, and until when.
artifact-android_chrome_history-title = History of Chrome and its relatives
artifact-android_chrome_history-proves = That the browser opened a page or downloaded a file on this phone, or opened the page on another device of the same account that shares its history.
artifact-android_components-title = What applications answer
artifact-android_components-proves = That this application asked the phone to be woken by this: a message, a call, a start, a kind of file.
artifact-android_dbinfo-title = Databases in use
artifact-android_dbinfo-proves = That a running program had this database open, and what it asked of it.
artifact-android_device-title = The phone itself
artifact-android_device-proves = Which phone this is, and when the acquisition was made.
artifact-android_device_policy-title = Administrators and owners of the phone
artifact-android_device_policy-proves = That this application was an administrator or the owner of the phone.
artifact-android_environment-title = Guard of the system, and environment
artifact-android_environment-proves = That SELinux was in this state, or that programs of the shell were given this variable, when the acquisition was made.
artifact-android_files-title = List of files
artifact-android_files-proves = That this file lay on the phone when the acquisition was made.
artifact-android_intrusion_logs-title = Intrusion logs
artifact-android_intrusion_logs-proves = That the phone looked up this name, connected to this address, or did this, and which application did it.
artifact-android_media_projection-title = Sharing of the screen
artifact-android_media_projection-proves = That this application was shown the screen when the phone was looked at.
artifact-android_mounts-title = Mounted file systems
artifact-android_mounts-proves = That this was mounted here, in this way, when the acquisition was made.
artifact-android_notifications-title = Listeners of notifications
artifact-android_notifications-proves = That this application was allowed to read all notifications.
artifact-android_packages-title = Applications and their permissions
artifact-android_packages-proves = That the phone knew this application, what installed it, and what it was allowed to do. An application that was removed may be listed still.
artifact-android_platform_compat-title = Exceptions made for applications
artifact-android_platform_compat-proves = That an exception was made for an application of this name, which may have been removed since.
artifact-android_privacy_dashboard-title = Privacy dashboard of Samsung
artifact-android_privacy_dashboard-proves = That an application used this permission at this time, and whether it was on the screen then.
artifact-android_processes-title = Running programs
artifact-android_processes-proves = That a program of this name ran when the acquisition was made.
artifact-android_properties-title = Properties of the system
artifact-android_properties-proves = That the running system had this property with this value.
artifact-android_roles-title = Applications with a role of the phone
artifact-android_roles-proves = That this application had this role when the acquisition was made.
artifact-android_settings-title = Settings of the system
artifact-android_settings-proves = That this setting had this value when the acquisition was made, not who set it.
artifact-android_sms-title = SMS and MMS
artifact-android_sms-proves = That this message came or was written on this phone. It may have been sent by anybody.
artifact-android_telephony-title = SMS and MMS in the phone's own database
artifact-android_telephony-proves = That this message came or was written on this phone. It may have been sent by anybody.
artifact-android_tombstones-title = Crashes of native programs
artifact-android_tombstones-proves = That this program crashed, when, and in which libraries. Programs crash on healthy phones too; attempts to break in are one of many reasons.
artifact-android_usage-title = Applications that were opened
artifact-android_usage-proves = That an application was on the screen at this time, or was opened last then; when the phone was locked or its screen dark.
artifact-android_users-title = Users and profiles
artifact-android_users-proves = That the phone had this user or profile, in which applications can be that others do not show.
artifact-ios_app_privacy_report-title = App Privacy Report
artifact-ios_app_privacy_report-proves = That an application used this at this time, or spoke with this host, in the week before the export. Programs of the system are hardly in it.
artifact-ios_apps-title = Applications
artifact-ios_apps-proves = That an application is installed, and where it came from as far as its receipt says.
artifact-ios_biome-title = Microphones and cameras (Biome)
artifact-ios_biome-proves = That a microphone or camera was chosen at this time. It does not say for whom, and calls, memos and assistants do so all day.
artifact-ios_biome_presence-title = Lock, light and applications in front (Biome)
artifact-ios_biome_presence-proves = When the phone was locked, when its screen was dark, and which application was in front. It does not say who held it.
artifact-ios_cache-title = Web caches of applications
artifact-ios_cache-proves = That the application or program asked this address for something and got an answer.
artifact-ios_calendar-title = Calendar
artifact-ios_calendar-proves = That an appointment stands in the calendar, and who sent it. An invitation may come without the owner doing anything.
artifact-ios_calls-title = Calls
artifact-ios_calls-proves = That a call was made, received or missed, with whom and when. It does not prove what was said.
artifact-ios_chrome_favicon-title = Icons of sites in Chrome, Edge and Brave
artifact-ios_chrome_favicon-proves = That the browser fetched the icon of a site, which it does for pages it opened or keeps as bookmarks.
artifact-ios_chrome_history-title = History of Chrome, Edge and Brave
artifact-ios_chrome_history-proves = That the browser opened a page or downloaded a file on this phone, or opened the page on another device of the same account that shares its history.
artifact-ios_configuration_profiles-title = Configuration profiles
artifact-ios_configuration_profiles-proves = That a configuration profile is installed, what it sets, and when it was installed.
artifact-ios_contacts-title = Contacts
artifact-ios_contacts-proves = That an entry stands in the address book. It does not prove any contact with that person.
artifact-ios_cookies-title = Cookies
artifact-ios_cookies-proves = That the browser or application got something from this site: a page, or a part of one.
artifact-ios_crash_logs-title = Crash logs
artifact-ios_crash_logs-proves = That a program crashed or was stopped at this time, and, in logs that list them, which programs were running then and which files they had loaded.
artifact-ios_data_usage-title = Mobile data used by each program
artifact-ios_data_usage-proves = That a program of this name ran on this phone, or on the phone whose backup was restored to it, and used the network; with the first and the last time.
artifact-ios_device-title = Identity of the device
artifact-ios_device-proves = Which device and which version of iOS the evidence is from, and when it was taken.
artifact-ios_duckduckgo_history-title = DuckDuckGo history
artifact-ios_duckduckgo_history-proves = That DuckDuckGo opened a page on this phone. What its owner erased is not there.
artifact-ios_files-title = List of all files of the file system
artifact-ios_files-proves = That a file or folder of this name was on the phone when its file system was copied. Its time is the one that the copy keeps, which may be that of the copying. It says nothing about what the file held.
artifact-ios_firefox_favicon-title = Icons of sites in Firefox
artifact-ios_firefox_favicon-proves = That Firefox fetched the icon of a site, which it does for pages it opened or keeps as bookmarks.
artifact-ios_firefox_history-title = Firefox history
artifact-ios_firefox_history-proves = That Firefox opened a page on this phone, or on another device of the same account that shares its history.
artifact-ios_global_preferences-title = Global settings (Lockdown Mode)
artifact-ios_global_preferences-proves = How the phone was set when it was copied.
artifact-ios_hosts-title = Fixed addresses of hosts
artifact-ios_hosts-proves = That this name leads to this address on the phone, whatever the network says.
artifact-ios_id_status_cache-title = Apple account look-ups
artifact-ios_id_status_cache-proves = That this phone asked Apple about an account, because a message or call came from it or was to go to it. It does not prove that anything was exchanged.
artifact-ios_image_files-title = Content of received pictures
artifact-ios_image_files-proves = What kind of file a picture is by its content, and whether an archive stands behind it. It does not prove that the file was opened.
artifact-ios_interactions-title = Interactions
artifact-ios_interactions-proves = That the phone noted a message or call with somebody, by which application and when, even where the message itself is gone.
artifact-ios_keychain_analytics-title = Notes of the security daemons
artifact-ios_keychain_analytics-proves = That a daemon of the system noted an event at this time, under this build of iOS.
artifact-ios_knowledge-title = Use of the phone (knowledgeC)
artifact-ios_knowledge-proves = When the phone was locked, lit and used, and when sound came in. It does not say who listened.
artifact-ios_location_clients-title = Programs that used the location
artifact-ios_location_clients-proves = That a program is known to the location service, and when it last used it.
artifact-ios_manifest-title = List of all files in the backup
artifact-ios_manifest-proves = That a file or folder of this name was on the phone when the backup was made, with its size and times. It says nothing about what the file held.
artifact-ios_net_usage-title = Network use of each program
artifact-ios_net_usage-proves = That a program of this name used the network on this phone, with the first and the last time; and to which networks the phone was connected, and when.
artifact-ios_os_analytics-title = Network use for daily analytics
artifact-ios_os_analytics-proves = That a program of this name used the network on this phone, or on the phone whose backup was restored to it.
artifact-ios_pair_records-title = Trusted computers
artifact-ios_pair_records-proves = That somebody unlocked the phone and let this computer in, at this time by its clock. It does not say whose it is.
artifact-ios_power_log-title = Power log
artifact-ios_power_log-proves = That an application had a camera on, asked where the phone was, called or was in front at this time; when the phone was locked, its screen dark, or a cable in it.
artifact-ios_privacy_accounting-title = Store of the App Privacy Report
artifact-ios_privacy_accounting-proves = That an application used this at this time, while the owner had the App Privacy Report switched on. Programs of the system are hardly in it.
artifact-ios_profile_events-title = Events of configuration profiles
artifact-ios_profile_events-proves = That a configuration profile was installed, changed or removed, when, and by which program.
artifact-ios_provisioning_profiles-title = Permissions to run applications from outside the App Store
artifact-ios_provisioning_profiles-proves = That the phone may run an application of this team that did not come from the App Store. It does not prove that the application is installed.
artifact-ios_safari_bookmarks-title = Safari bookmarks and reading list
artifact-ios_safari_bookmarks-proves = That this address was kept as a bookmark or on the reading list, on this phone or on another device of the same account.
artifact-ios_safari_browser_state-title = Safari tabs
artifact-ios_safari_browser_state-proves = That a page was open in a tab of Safari on this phone, or on another device of the same account, and from which pages one came to it.
artifact-ios_safari_downloads-title = Safari downloads
artifact-ios_safari_downloads-proves = That Safari began to download this file from this address, and where it was put.
artifact-ios_safari_favicon-title = Icons of sites in Safari
artifact-ios_safari_favicon-proves = That Safari wanted the icon of a site, which it does for pages it opened or keeps as bookmarks.
artifact-ios_safari_history-title = Safari history
artifact-ios_safari_history-proves = That Safari opened a page on this phone, or on another device of the same account that shares its history.
artifact-ios_shortcuts-title = Shortcuts
artifact-ios_shortcuts-proves = That an automation is set up on the phone, what it does, and when it was made, changed and run.
artifact-ios_shutdown_log-title = Shutdown log
artifact-ios_shutdown_log-proves = That a program at this path was running when the phone was switched off or restarted, and how long the phone waited for it to end.
artifact-ios_sms-title = Messages (SMS, iMessage)
artifact-ios_sms-proves = That a message was received or sent, by whom, when, and what it said, as far as the phone has kept it. It does not prove that a link in it was opened.
artifact-ios_sms_attachments-title = Attachments of messages
artifact-ios_sms_attachments-proves = That a file was received or sent with a message, under which name and of what size. The file itself may no longer be there.
artifact-ios_software_update-title = Settings of software updates
artifact-ios_software_update-proves = What the phone notes of its search for updates.
artifact-ios_tcc-title = Privacy permissions
artifact-ios_tcc-proves = That a program asked for a permission, what the answer was, and when it last changed. Spyware that controls the whole system does not have to ask.
artifact-ios_version_history-title = Versions of iOS over time
artifact-ios_version_history-proves = That the phone ran this version of iOS at this time.
artifact-ios_webkit_session_log-title = Sites known to web views, older record
artifact-ios_webkit_session_log-proves = That a web view of the application loaded something from a site, as a page, a frame, a part of a page or a redirection.
artifact-ios_webkit_statistics-title = Sites known to web views
artifact-ios_webkit_statistics-proves = That a web view of the application loaded something from a site, as a page, a frame, a part of a page or a redirection.
artifact-ios_webkit_storage-title = What sites keep in web views
artifact-ios_webkit_storage-proves = That a page of this site was shown in the application, and kept something there.
artifact-ios_whatsapp-title = WhatsApp
artifact-ios_whatsapp-proves = That a message was received or sent with WhatsApp, by whom, when, and what it said, as far as the application has kept it.
artifact-ios_whatsapp_calls-title = WhatsApp calls
artifact-ios_whatsapp_calls-proves = That a call was made or came with WhatsApp, with whom and when, as far as the list was not changed.
artifact-ios_whatsapp_contacts-title = WhatsApp contacts
artifact-ios_whatsapp_contacts-proves = That WhatsApp on this phone knew somebody, from the address book or from a conversation.
artifact-ios_whatsapp_lid-title = Hidden numbers of WhatsApp
artifact-ios_whatsapp_lid-proves = That WhatsApp on this phone knew which telephone number a hidden number stands for, and since when.
artifact-every_file-title = Every file, byte by byte
artifact-every_file-proves = That a file had this content when the phone was copied. A value found in the bytes of a file may be left over from something that was deleted, or belong to a list that an application carries.
artifact-recovered-title = Deleted records, put together again
artifact-recovered-proves = That the bytes of such a record are left in the database. When it was deleted, and by whom, they do not say; a part of it may belong to another record.

unread-android_anr-title = Programs that did not answer
unread-android_apex-title = Modules of the system
unread-android_logcat-title = System log
unread-android_magisk_modules-title = Modules of Magisk
unread-ios_biome_streams-title = Other streams of Biome (applications, places, messages)
unread-ios_installation_log-title = Installation log
unread-ios_lockdown_log-title = Pairing log
unread-ios_mobile_backup-title = History of backups
unread-ios_system_logs-title = System log of the logging daemon
unread-ios_unified_log-title = Unified log
unread-ios_wifi_networks-title = Known Wi-Fi networks

heuristic-app-outside-store-name = applications from outside the App Store
heuristic-app-outside-store-title = { $count ->
    [one] An application did not come from the App Store: { $app }
    *[other] { $count } applications did not come from the App Store, among them { $app }
    }
heuristic-app-outside-store-explanation = { $how ->
    [enterprise] The application is signed by a company for all phones of its staff. Apple has not looked at it, and spyware was given out in this way.
    [ad-hoc] The application is signed for this very phone and a few others. Apple has not looked at it.
    [development] The application is signed for the work of a developer.
    [other] The receipt of the application says that { $installer } installed it, and not the App Store.
    *[unknown] The application has no receipt of the App Store, and nothing says where it came from.
    }
heuristic-app-outside-store-proves = That the application was installed in another way.
heuristic-app-outside-store-does-not-prove = That it is harmful.
heuristic-app-outside-store-benign-1 = A test version, given out by its makers with TestFlight.
heuristic-app-outside-store-benign-2 = An employer's application, another store, or one the owner made.
heuristic-app-outside-store-benign-3 = The receipt was lost when the phone was restored.

heuristic-apple-threat-notification-name = warnings by Apple
heuristic-apple-threat-notification-title = Apple may have warned the owner of this phone of an attack by spyware
heuristic-apple-threat-notification-explanation = { $messages ->
    [0] The address from which Apple warns people who were attacked with spyware sold to governments is known to this phone; the warning itself is no longer there.
    [one] A message on this phone reads like the warning that Apple sends to people who were attacked with spyware sold to governments, or came from its address.
    *[other] { $messages } messages on this phone read like the warning that Apple sends to people who were attacked with spyware sold to governments, or came from its address.
    } A real warning also shows at the top of the page when the owner signs in at account.apple.com.
heuristic-apple-threat-notification-proves = That a message with these words, or from this address, came to the phone. If the account page shows the warning too, Apple has evidence of an attack on the owner.
heuristic-apple-threat-notification-does-not-prove = That it is from Apple: criminals imitate such warnings to steal passwords. A real one never asks to open a link, install something, or give a password.
heuristic-apple-threat-notification-benign-1 = An imitation that wants to steal the password of the account.
heuristic-apple-threat-notification-benign-2 = Somebody forwarded the text, or wrote to the address.

heuristic-backdated-invitation-name = invitations to the past
heuristic-backdated-invitation-title = { $count ->
    [one] An invitation came to an appointment that was already over
    *[other] { $count } invitations came to appointments that were already over
    }
heuristic-backdated-invitation-explanation = The calendar holds { $count ->
    [one] an appointment that somebody else sent
    *[other] { $count } appointments that somebody else sent
    } at least a day after its end. { $published ->
    [yes] Its words are those of an attack by QuaDream.
    *[no] An attack by QuaDream used such invitations, which iOS adds without asking.
    }
heuristic-backdated-invitation-proves = That an invitation to a past date is in the calendar.
heuristic-backdated-invitation-does-not-prove = That it carried an attack.
heuristic-backdated-invitation-benign-1 = A calendar was imported, moved to another account, or shared late.
heuristic-backdated-invitation-benign-2 = Somebody wrote down a meeting after it had taken place.

heuristic-build-going-backwards-name = a version of iOS that became older
heuristic-build-going-backwards-title = The phone ran an older version of iOS after a newer one: { $newer }, then { $older }
heuristic-build-going-backwards-explanation = At { $before } the phone ran build { $newer } of iOS, and later, at { $after }, build { $older }, which is older. An older version brings back faults that were mended.
heuristic-build-going-backwards-proves = That the phone's own logs name an older build after a newer one.
heuristic-build-going-backwards-does-not-prove = Who did it, or that it was done to attack the phone.
heuristic-build-going-backwards-benign-1 = A beta version was removed and the released version installed.
heuristic-build-going-backwards-benign-2 = The clock of the phone was wrong for a while.

heuristic-cleared-shutdown-log-name = an empty shutdown log
heuristic-cleared-shutdown-log-title = The log of shutdowns is empty
heuristic-cleared-shutdown-log-explanation = iOS writes to shutdown.log whenever the phone is switched off or restarted. On this phone the file is there and empty, and no older one is beside it. Spyware has been seen to empty it.
heuristic-cleared-shutdown-log-proves = That the log holds nothing.
heuristic-cleared-shutdown-log-does-not-prove = That it ever held something, or that somebody emptied it.
heuristic-cleared-shutdown-log-benign-1 = The phone was not switched off since iOS was installed or updated.
heuristic-cleared-shutdown-log-benign-2 = The program that copied the phone could not read the file.

heuristic-control-of-the-phone-name = applications that can control the phone
heuristic-control-of-the-phone-title = Applications that can control this phone
heuristic-control-of-the-phone-explanation = { $three ->
    [none] {""}
    *[other] Installed from outside a store, with rights over the whole phone, and used: { $three }.
    } { $two ->
    [none] {""}
    *[other] Two of these three things hold for: { $two }.
    } { $one ->
    [none] {""}
    *[other] Rights over the whole phone alone: { $one }.
    } Rights over the whole phone are those of an administrator, of an owner, or of a service of accessibility, which sees the screen and can type and tap. Used means microphone, camera, location, screen, messages, calls or contacts. { $support ->
    [none] {""}
    *[other] Of these applications one more thing speaks: { $support }.
    }
heuristic-control-of-the-phone-proves = That these applications have these rights, and where the phone says they came from.
heuristic-control-of-the-phone-does-not-prove = That they are spyware, or that their owner did not want them.
heuristic-control-of-the-phone-benign-1 = Employers and schools manage phones with such rights.
heuristic-control-of-the-phone-benign-2 = Readers of the screen, password managers, assistants and parental control ask for them, and their owners agreed.
heuristic-control-of-the-phone-benign-3 = Applications from F-Droid, from a website of their maker, or moved over from an older phone have no store as their source.
heuristic-control-of-the-phone-benign-4 = Developers install what they write over a cable.

heuristic-crash-cluster-name = programs for messages that crashed together
heuristic-crash-cluster-title = Programs that receive messages crashed one after the other: { $programs }
heuristic-crash-cluster-explanation = Within a few minutes these programs crashed: { $programs }. All of them work on incoming messages or invitations. Attacks that need no tap by the owner have been seen to crash them.
heuristic-crash-cluster-proves = That these programs crashed close together.
heuristic-crash-cluster-does-not-prove = That the phone was attacked. A fault of iOS, or a damaged picture, does the same.
heuristic-crash-cluster-benign-1 = A fault in a version of iOS, most of all in a beta version.
heuristic-crash-cluster-benign-2 = A damaged picture or file that somebody sent without knowing.

heuristic-crash-on-media-path-name = crashes where messages and pictures are read
heuristic-crash-on-media-path-title = Programs that read messages or pictures crashed
heuristic-crash-on-media-path-explanation = { $count ->
    [one] One crash
    *[other] { $count } crashes
    } of { $programs } happened where content from outside is read{ $repeated ->
    [0] {""}
    *[other] , of one program { $repeated } times within an hour
    }{ $misused ->
    [0] {""}
    *[other] ; the phone itself noticed that memory was misused
    }.
heuristic-crash-on-media-path-proves = That these programs crashed in such code.
heuristic-crash-on-media-path-does-not-prove = That somebody sent something that made them crash.
heuristic-crash-on-media-path-benign-1 = Damaged pictures and videos make such programs crash.
heuristic-crash-on-media-path-benign-2 = Errors of a new version of the system make many programs crash for a while.

heuristic-deleted-process-record-name = deleted records of programs
heuristic-deleted-process-record-title = A program that used mobile data was removed from the phone's own list of programs
heuristic-deleted-process-record-explanation = This phone counts how much mobile data each program uses. { $counters ->
    [one] One of these counters belongs
    *[other] { $counters } of these counters belong
    } to { $programs ->
    [one] a program that is
    *[other] { $programs } programs that are
    } no longer in the list, although iOS removes a program and its counters together. { $gaps ->
    [0] The list itself has no cluster of missing entries.
    [one] In the list itself { $missing } neighbouring entries are missing in one place.
    *[other] In the list itself { $missing } neighbouring entries are missing in { $gaps } places.
    }
heuristic-deleted-process-record-proves = That entries were removed from the phone's list of programs without the counters that belong to them. Pegasus has been seen to do this to hide its traces.
heuristic-deleted-process-record-does-not-prove = Which program it was, or that it was spyware. The name is gone with the entry.
heuristic-deleted-process-record-benign-1 = The backup was restored from another phone, or by a tool that edits backups.
heuristic-deleted-process-record-benign-2 = The database was damaged or repaired by iOS after the phone ran out of power.

heuristic-disguised-image-name = pictures that are something else
heuristic-disguised-image-title = A picture is something else than its name says: { $example }
heuristic-disguised-image-explanation = { $count ->
    [one] A file has
    *[other] { $count } files have
    } the name of a picture, but the content is { $what ->
    [document] a document, as in the attack called FORCEDENTRY
    [raw] a raw photograph, as in the attack called LANDFALL
    [archive] a picture with an archive behind it, as in the attack called LANDFALL
    *[other] a file of another kind
    }. Attacks that need no tap by the owner were hidden in this way.
heuristic-disguised-image-proves = That the content of the file is not what its name says.
heuristic-disguised-image-does-not-prove = That it is harmful, or that the phone was attacked through it.
heuristic-disguised-image-benign-1 = Somebody changed the name of a file, or hid an archive in a picture for fun.
heuristic-disguised-image-benign-2 = A program that writes pictures in an unusual way.

heuristic-encrypted-temporary-file-name = encrypted files among temporary ones
heuristic-encrypted-temporary-file-title = Encrypted files lie among temporary files
heuristic-encrypted-temporary-file-explanation = { $count ->
    [one] One file looks
    *[other] { $count } files look
    } encrypted and { $count ->
    [one] lies
    *[other] lie
    } in a folder of the system for temporary files: { $paths }
heuristic-encrypted-temporary-file-proves = That the bytes of these files have no form and are as evenly spread as those of something encrypted.
heuristic-encrypted-temporary-file-does-not-prove = What is in them, who wrote them, or that they were ever sent.
heuristic-encrypted-temporary-file-benign-1 = Programs keep encrypted caches and unfinished downloads.
heuristic-encrypted-temporary-file-benign-2 = Tools that copy a phone for an examination leave files behind.

heuristic-foreign-process-domain-name = applications in a domain of the system
heuristic-foreign-process-domain-title = An application runs with rights of the system
heuristic-foreign-process-domain-explanation = { $count ->
    [one] One program runs
    *[other] { $count } programs run
    } under the user of an application, and in a domain that belongs to the system alone: { $programs }
heuristic-foreign-process-domain-proves = That these programs ran outside the limits of applications when the acquisition was made.
heuristic-foreign-process-domain-does-not-prove = How they got there, or that they are harmful.
heuristic-foreign-process-domain-benign-1 = With root of the owner's making, applications start programs in such domains.
heuristic-foreign-process-domain-benign-2 = Systems for developers are less strict.

heuristic-imitated-process-name-name = programs named almost like Apple's
heuristic-imitated-process-name-title = A program is named almost like one of Apple's: { $name }
heuristic-imitated-process-name-explanation = A program called { $name } ran on this phone. iOS has a program called { $shipped }; the two names differ by { $difference ->
    [case] capital and small letters only
    *[letter] a single letter
    }. Spyware has been seen to hide behind names like that.
heuristic-imitated-process-name-proves = That a program of this name ran, and that no program of this name is known to belong to iOS.
heuristic-imitated-process-name-does-not-prove = That it is spyware. Apple adds programs with every version of iOS, and some of their names are close to each other.
heuristic-imitated-process-name-benign-1 = A program of a newer version of iOS that this version of Hoofprint does not know yet.
heuristic-imitated-process-name-benign-2 = A program of an application, a beta version of iOS or a tool for developers.

heuristic-imitated-system-app-name = applications that imitate a part of the system
heuristic-imitated-system-app-title = An application imitates a part of the system
heuristic-imitated-system-app-explanation = { $count ->
    [one] One application carries
    *[other] { $count } applications carry
    } the name of a part of Android or of the maker of this phone, came from outside a store, and { $count ->
    [one] is
    *[other] are
    } signed by nobody who signed the system: { $apps }
heuristic-imitated-system-app-proves = That these applications have such names and other makers.
heuristic-imitated-system-app-does-not-prove = That they are harmful.
heuristic-imitated-system-app-benign-1 = Developers name samples and tests after Android.
heuristic-imitated-system-app-benign-2 = Parts of another maker's system that somebody installed, such as a camera.

heuristic-installed-by-other-app-name = applications that a browser or messenger installed
heuristic-installed-by-other-app-title = Applications came through a browser or messenger
heuristic-installed-by-other-app-explanation = { $count ->
    [one] One application was
    *[other] { $count } applications were
    } installed from a browser, a messenger or a file manager, not from a store: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } of these installations happened while the phone was in other hands.
    }
heuristic-installed-by-other-app-proves = That this is where the phone says the applications came from.
heuristic-installed-by-other-app-does-not-prove = That they are harmful, or that somebody else installed them.
heuristic-installed-by-other-app-benign-1 = Makers offer applications on their own websites, such as WhatsApp, Signal and Telegram.
heuristic-installed-by-other-app-benign-2 = Friends send applications to each other where stores are blocked.

heuristic-installed-over-cable-name = applications installed over a cable
heuristic-installed-over-cable-title = Applications were installed over a cable
heuristic-installed-over-cable-explanation = A computer installed { $count ->
    [one] an application
    *[other] { $count } applications
    } on this phone: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } of these installations happened while the phone was in other hands.
    }
heuristic-installed-over-cable-proves = That these applications were installed by the shell, which a computer speaks to.
heuristic-installed-over-cable-does-not-prove = Which computer it was, or that the applications are harmful.
heuristic-installed-over-cable-benign-1 = Developers install what they write over a cable.
heuristic-installed-over-cable-benign-2 = Tools that set phones up or move them, and some that remove or restore applications, do so.
heuristic-installed-over-cable-benign-3 = Shizuku and applications that use it install through the shell.

heuristic-intercepting-profile-name = profiles that control the phone
heuristic-intercepting-profile-title = A configuration profile that can control the phone is installed: { $name }
heuristic-intercepting-profile-explanation = The profile { $name } can { $what }.
heuristic-intercepting-profile-proves = That the profile is installed, and what it is able to do.
heuristic-intercepting-profile-does-not-prove = That it is used against the owner, or who installed it.
heuristic-intercepting-profile-benign-1 = An employer or a school manages the phone, and the owner knows.
heuristic-intercepting-profile-benign-2 = The owner installed it: a VPN, a filter against advertising, a beta version of iOS, a network at work.

heuristic-intrusion-log-alarm-name = alarms in the intrusion logs
heuristic-intrusion-log-alarm-title = The intrusion logs of this phone raise an alarm
heuristic-intrusion-log-alarm-explanation = { $count ->
    [one] One kind of line
    *[other] { $count } kinds of lines
    } in the intrusion logs { $count ->
    [one] deserves
    *[other] deserve
    } a look: { $alarms }. { $custody ->
    [0] {""}
    *[other] { $custody } of these lines were written while the phone was in other hands.
    }
heuristic-intrusion-log-alarm-proves = That the phone wrote these lines at these times.
heuristic-intrusion-log-alarm-does-not-prove = Who caused them.
heuristic-intrusion-log-alarm-benign-1 = An acquisition over a cable gives commands itself.
heuristic-intrusion-log-alarm-benign-2 = Logging stops when its owner switches it off.
heuristic-intrusion-log-alarm-benign-3 = Schools and employers install certificates.
heuristic-intrusion-log-alarm-benign-4 = A phone that is unlocked on purpose starts in another state.

heuristic-long-sensor-use-name = microphone or camera for hours
heuristic-long-sensor-use-title = The microphone or camera was in use for hours: { $apps }
heuristic-long-sensor-use-explanation = { $apps } used the microphone or the camera for { $hours } hours or more without a pause.
heuristic-long-sensor-use-proves = That the phone recorded one use of this length.
heuristic-long-sensor-use-does-not-prove = That sound or pictures were recorded all that time, or that the owner did not know.
heuristic-long-sensor-use-benign-1 = Lectures, long calls, dash cameras, applications for children's rooms, and recordings somebody forgot to stop.
heuristic-long-sensor-use-benign-2 = A program that ended without saying so: its use counts on.

heuristic-odd-account-look-up-name = look-ups of impossible accounts
heuristic-odd-account-look-up-title = The phone looked up an account with an impossible name
heuristic-odd-account-look-up-explanation = { $count ->
    [one] The phone asked Apple about an account
    *[other] The phone asked Apple about { $count } accounts
    } whose name holds empty bytes. No ordinary account has such a name; it was seen on phones attacked through iMessage.
heuristic-odd-account-look-up-proves = That something on or towards this phone used an account name that cannot be typed.
heuristic-odd-account-look-up-does-not-prove = That an attack succeeded.
heuristic-odd-account-look-up-benign-1 = The list was damaged when it was written.
heuristic-odd-account-look-up-benign-2 = A fault in iOS or in a tool that copied the phone.

heuristic-old-security-patch-name = a system without updates for half a year
heuristic-old-security-patch-title = This phone has not been updated for long
heuristic-old-security-patch-explanation = When the acquisition was made, the newest security patch of the system was { $days } days old ({ $patch }). Holes that were closed since stand open on it.
heuristic-old-security-patch-proves = That known holes were open on this phone.
heuristic-old-security-patch-does-not-prove = That anybody used them.
heuristic-old-security-patch-benign-1 = Makers stop giving out updates, for cheap phones often after two years.
heuristic-old-security-patch-benign-2 = Updates wait until their owner agrees and the battery is full.

heuristic-origin-without-history-name = sites that were used and are not in the history
heuristic-origin-without-history-title = { $count ->
    [one] A site that was used in Safari is
    *[other] { $count } sites that were used in Safari are
    } not in its history
heuristic-origin-without-history-explanation = Safari notes with which sites its owner dealt, apart from the history. Of the time that the history covers, { $count ->
    [one] one of them is
    *[other] { $count } of them are
    } missing there: { $names }.
heuristic-origin-without-history-proves = That Safari noted these sites as used, or fetched their icons, and that the history has no visit to them.
heuristic-origin-without-history-does-not-prove = That the visits were removed by somebody else, or that the sites are harmful.
heuristic-origin-without-history-benign-1 = Private tabs are not in the history, and entries can be removed by hand.
heuristic-origin-without-history-benign-2 = Safari fetches icons for bookmarks and suggestions that nobody opened.
heuristic-origin-without-history-benign-3 = The history keeps fewer days than the other lists, or was copied at another time.
heuristic-origin-without-history-benign-4 = The page was opened inside an application, or on another device of the same account.

heuristic-package-downgrade-name = applications whose version went back
heuristic-package-downgrade-title = The version of an application went back
heuristic-package-downgrade-explanation = { $count ->
    [one] One application has
    *[other] { $count } applications have
    } an older version than before: { $apps }
heuristic-package-downgrade-proves = That the statistics of the battery state a newer version first and an older one later.
heuristic-package-downgrade-does-not-prove = That somebody forced it.
heuristic-package-downgrade-benign-1 = Updates of the system bring applications along that are older than those from the store.
heuristic-package-downgrade-benign-2 = Applications with several versions for different phones confuse the statistics.
heuristic-package-downgrade-benign-3 = Testers go back to an older version.

heuristic-permission-of-missing-app-name = permissions of applications that are not installed
heuristic-permission-of-missing-app-title = An application that is not installed has a permission: { $client }
heuristic-permission-of-missing-app-explanation = The phone knows a permission of { $client } ({ $services }), which is not in its list of applications. iOS forgets permissions when an application is removed.
heuristic-permission-of-missing-app-proves = That this application asked for the permission once.
heuristic-permission-of-missing-app-does-not-prove = That it is still there, or that it was harmful.
heuristic-permission-of-missing-app-benign-1 = An application that was removed while iOS was busy, or a part of one that goes by a name of its own.
heuristic-permission-of-missing-app-benign-2 = A backup restored from an older phone.

heuristic-permission-outside-system-name = permissions of programs in odd places
heuristic-permission-outside-system-title = A program in an odd place asked for a permission: { $client }
heuristic-permission-outside-system-explanation = The program { $client } asked for { $services }. It is neither an application nor in a folder where iOS keeps its programs.
heuristic-permission-outside-system-proves = That a program at this place asked for the permission.
heuristic-permission-outside-system-does-not-prove = That it got it, what it did with it, or that it is spyware.
heuristic-permission-outside-system-benign-1 = The phone was jailbroken on purpose.
heuristic-permission-outside-system-benign-2 = A tool for developers, or a version of iOS with a new place for its programs.

heuristic-process-in-one-source-name = programs missing in one of two lists
heuristic-process-in-one-source-title = A program that used mobile data stands in one of two lists only: { $names }
heuristic-process-in-one-source-explanation = The phone keeps two lists of programs that use mobile data. By one of them { $names } used it lately; in the other there is no such program. Spyware has been seen to remove itself from one list and to forget the other.
heuristic-process-in-one-source-proves = That the two lists differ in this.
heuristic-process-in-one-source-does-not-prove = That somebody removed it, or that it is spyware.
heuristic-process-in-one-source-benign-1 = iOS removes old programs from the lists at different times.
heuristic-process-in-one-source-benign-2 = The two files were copied at different times.

heuristic-process-outside-system-name = programs that ran from folders for data
heuristic-process-outside-system-title = A program ran from a folder that is no place for programs: { $path }
heuristic-process-outside-system-explanation = A program ran from { $path }. iOS keeps data there, and its own programs elsewhere. Spyware such as Pegasus, Reign and Predator has been seen to run from such folders.
heuristic-process-outside-system-proves = That a program was running from this place.
heuristic-process-outside-system-does-not-prove = That it is spyware, or whose it is.
heuristic-process-outside-system-benign-1 = A helper of Apple's that this version of Hoofprint does not know yet, for example of an update.
heuristic-process-outside-system-benign-2 = The phone has a jailbreak, or is used to develop or test programs.

heuristic-program-in-shell-folder-name = programs in the folder for temporary files
heuristic-program-in-shell-folder-title = Programs lie or run where only a computer or an attacker puts them
heuristic-program-in-shell-folder-explanation = { $count ->
    [one] One program or library
    *[other] { $count } programs or libraries
    } of this phone lie in the folder for temporary files of the shell, run from a folder for data, or are forced upon other programs: { $paths }
heuristic-program-in-shell-folder-proves = That these files were there, or ran, when the acquisition was made.
heuristic-program-in-shell-folder-does-not-prove = Who put them there, or that they are harmful.
heuristic-program-in-shell-folder-benign-1 = Developers and testers push tools there over a cable.
heuristic-program-in-shell-folder-benign-2 = Tools that copy or rescue data leave helpers behind, also those of the police.
heuristic-program-in-shell-folder-benign-3 = Applications like Termux run programs from their own folder.

heuristic-program-out-of-place-name = programs where none belongs
heuristic-program-out-of-place-title = Programs lie where none belongs
heuristic-program-out-of-place-explanation = { $count ->
    [one] One file is a program
    *[other] { $count } files are programs
    } by content, and lie in a folder for temporary files, pictures or downloads: { $paths }
heuristic-program-out-of-place-proves = That these files are programs for a phone, whatever they are called.
heuristic-program-out-of-place-does-not-prove = That they ever ran, or who put them there.
heuristic-program-out-of-place-benign-1 = Owners download programs for other devices.
heuristic-program-out-of-place-benign-2 = Developers, and tools that copy a phone for an examination, leave programs behind.

heuristic-recorded-call-name = applications that recorded calls
heuristic-recorded-call-title = An application was given the sound of calls: { $apps }
heuristic-recorded-call-explanation = { $apps } recorded from the source of sound that holds telephone calls, and was not given silence. Only parts of the system may do that.
heuristic-recorded-call-proves = That the application asked for the sound of calls and was given it.
heuristic-recorded-call-does-not-prove = That a call was going on at that time, or where the recording went.
heuristic-recorded-call-benign-1 = Some makers let applications for telephone calls record them, and owners switch that on.

heuristic-redirect-in-passing-name = redirections of unencrypted pages
heuristic-redirect-in-passing-title = An unencrypted page led to another site at once: { $example }
heuristic-redirect-in-passing-explanation = { $count ->
    [one] A page that was opened without encryption led
    *[other] { $count } pages that were opened without encryption led
    } to another site in less than a second. { $why ->
    [port] The other site listens on an unusual port, as servers of Pegasus did.
    [message] The address had come to the phone in a message.
    *[nothing] Harmless sites do this all the time; so did servers that attack phones.
    }
heuristic-redirect-in-passing-proves = That the browser was sent on to another site.
heuristic-redirect-in-passing-does-not-prove = That the other site attacked the phone.
heuristic-redirect-in-passing-benign-1 = The site has moved, or sends visitors to a service for counting, advertising or signing in.
heuristic-redirect-in-passing-benign-2 = A hotel or café sent the phone to its own page first.

heuristic-root-traces-name = traces of root
heuristic-root-traces-title = Somebody has full rights over this phone
heuristic-root-traces-explanation = { $count ->
    [one] One trace says
    *[other] { $count } traces say
    } that the limits of Android do not hold for everybody on this phone: { $traces }
heuristic-root-traces-proves = That tools for full rights, or changes to parts of the system, were there when the acquisition was made.
heuristic-root-traces-does-not-prove = Who put them there. With full rights an attacker can also hide from every acquisition.
heuristic-root-traces-benign-1 = Owners root their phones on purpose, and know it.
heuristic-root-traces-benign-2 = Systems for developers come with full rights.
heuristic-root-traces-benign-3 = Tools that copy a phone for an examination may leave such traces.

heuristic-sensor-at-night-name = microphone or camera while the owner slept
heuristic-sensor-at-night-title = { $app } used the microphone or camera in { $count } nights
heuristic-sensor-at-night-explanation = In { $count } of the nights in which the owner was asleep { $app } used the microphone or the camera.
heuristic-sensor-at-night-proves = That the phone recorded these uses at these times.
heuristic-sensor-at-night-does-not-prove = Who caused them, or what was recorded.
heuristic-sensor-at-night-benign-1 = Applications that watch sleep, wait for a word, or listen in a child's room.
heuristic-sensor-at-night-benign-2 = A clock that was wrong, or a night in which the owner was awake or in another zone.

heuristic-sensor-in-background-name = microphone or camera in the background
heuristic-sensor-in-background-title = The microphone or camera was used in the background: { $apps }
heuristic-sensor-in-background-explanation = { $count ->
    [one] One application that does not belong to the system
    *[other] { $count } applications that do not belong to the system
    } used the microphone or camera while not on the screen, or through another application: { $apps }
heuristic-sensor-in-background-proves = That the system recorded such a use and allowed it.
heuristic-sensor-in-background-does-not-prove = What was recorded, or that anybody listened: some systems write so of harmless uses too.
heuristic-sensor-in-background-benign-1 = Voice assistants and keyboards that wait for a word, calls and recordings that go on while something else is opened.
heuristic-sensor-in-background-benign-2 = Applications for children's rooms, dash cameras and hearing aids.

heuristic-sensor-of-missing-app-name = microphone, camera or screen used by applications that are not installed
heuristic-sensor-of-missing-app-title = An application that is not installed used the microphone, the camera or the screen: { $apps }
heuristic-sensor-of-missing-app-explanation = The phone recorded a use of microphone, camera or screen by { $count ->
    [one] an application that is
    *[other] { $count } applications that are
    } not in its list of applications: { $apps }
heuristic-sensor-of-missing-app-proves = That an application of this name used it, and is not listed now.
heuristic-sensor-of-missing-app-does-not-prove = That it was harmful, or that somebody else removed it.
heuristic-sensor-of-missing-app-benign-1 = The owner removed the application after using it.
heuristic-sensor-of-missing-app-benign-2 = The list belongs to another user or profile of the phone, or is not complete.

heuristic-sensor-still-in-use-name = microphone or camera in use while the phone was copied
heuristic-sensor-still-in-use-title = The microphone or camera was in use when the phone was copied: { $apps }
heuristic-sensor-still-in-use-explanation = { $apps } had begun to use the microphone or the camera and had not ended when the phone was copied.
heuristic-sensor-still-in-use-proves = That the phone states a beginning of this use and no end.
heuristic-sensor-still-in-use-does-not-prove = That sound or pictures were recorded until then, or that the owner did not know.
heuristic-sensor-still-in-use-benign-1 = A call or a recording that went on, an assistant that waits for a word, an application for a child's room.
heuristic-sensor-still-in-use-benign-2 = A program that ended without saying so.

heuristic-sensor-while-locked-name = microphone or camera while the phone was locked or its screen dark
heuristic-sensor-while-locked-title = The microphone or camera was in use while the phone was locked or its screen dark
heuristic-sensor-while-locked-explanation = { $count ->
    [one] Once
    *[other] { $count } times
    } the microphone or the camera was in use for more than { $seconds } seconds while the phone was locked or its screen dark and no call was on: { $apps }
heuristic-sensor-while-locked-proves = That the phone recorded such a use, and recorded at the same time that it was locked or its screen dark.
heuristic-sensor-while-locked-does-not-prove = Who caused it, or what was recorded.
heuristic-sensor-while-locked-benign-1 = Recordings that go on when the phone is locked: memos, dash cameras, applications that watch sleep or a child's room.
heuristic-sensor-while-locked-benign-2 = Recognition of music, hearing aids, calls over applications, and a use whose end was not written down.

heuristic-sensor-without-opening-name = microphone or camera used by an application that was not opened
heuristic-sensor-without-opening-title = The microphone or camera was used by an application that was not opened: { $apps }
heuristic-sensor-without-opening-explanation = { $apps } used the microphone or the camera, and no window of it was on the screen in the hour before.
heuristic-sensor-without-opening-proves = That the phone recorded this use, and lists no window of the application in the hour before.
heuristic-sensor-without-opening-does-not-prove = That the owner did not know, or that sound or pictures were kept.
heuristic-sensor-without-opening-benign-1 = A call that was answered with a headset, a watch or in a car; an assistant that waits for a word.
heuristic-sensor-without-opening-benign-2 = Recordings that begin by themselves: dash cameras, applications that watch sleep or a child's room.

heuristic-shortcut-automation-name = shortcuts that start by themselves and fetch something
heuristic-shortcut-automation-title = A shortcut starts by itself and fetches something: { $name }
heuristic-shortcut-automation-explanation = The shortcut { $name } starts { $trigger ->
    [app] whenever a certain application is opened,
    *[other] by itself,
    } without asking, and then fetches from the network or runs a program. Spyware has used this to come back.
heuristic-shortcut-automation-proves = That this automation is set up on the phone.
heuristic-shortcut-automation-does-not-prove = Who made it, or that it does harm.
heuristic-shortcut-automation-benign-1 = The owner, or somebody for the owner, made the automation for home, work or health.
heuristic-shortcut-automation-benign-2 = A shortcut that was taken over from somebody else's collection.

heuristic-shutdown-delay-name = shutdowns that programs held up
heuristic-shutdown-delay-title = The phone had to wait for programs when it was switched off
heuristic-shutdown-delay-explanation = { $shutdowns ->
    [one] At one shutdown or restart the phone had to wait
    *[other] At { $shutdowns } shutdowns or restarts the phone had to wait
    } for programs in three rounds or more, at most { $rounds }. Spyware that does not want to end has been seen to cause this.
heuristic-shutdown-delay-proves = That programs did not end at once when the phone was switched off.
heuristic-shutdown-delay-does-not-prove = That one of them was spyware. The list of programs stands in the records.
heuristic-shutdown-delay-benign-1 = A program of the system or of an application was busy: an update, a backup, a large upload.
heuristic-shutdown-delay-benign-2 = Two or three rounds happen on healthy phones too.

heuristic-traffic-diverted-name = traffic that others may read
heuristic-traffic-diverted-title = What this phone sends may be read by others
heuristic-traffic-diverted-explanation = { $count ->
    [one] One setting or certificate leads
    *[other] { $count } settings or certificates lead
    } the traffic of this phone over somebody else: { $ways }. { $together ->
    [0] {""}
    *[other] A certificate together with such a way lets its owner read what is encrypted.
    }
heuristic-traffic-diverted-proves = That these settings and certificates were there when the acquisition was made.
heuristic-traffic-diverted-does-not-prove = Who set them, or that anybody reads along.
heuristic-traffic-diverted-benign-1 = Blockers of advertisements, Tor, and networks of employers and schools use the same ways.
heuristic-traffic-diverted-benign-2 = People who test applications read their own traffic.

heuristic-triangulation-timeline-name = traces close together, as in Operation Triangulation
heuristic-triangulation-timeline-title = { $kinds ->
    [2] Ordinary changes of two kinds lie close together: { $when }
    *[other] Traces lie close together as in Operation Triangulation: { $when }
    }
heuristic-triangulation-timeline-explanation = Within five minutes { $kinds } kinds of traces were left that Operation Triangulation leaves together: { $attachments ->
    [yes] folders of attachments that changed although no attachment is there;
    *[no] {""}
    } { $settings ->
    [yes] settings files that were written;
    *[no] {""}
    } { $network ->
    [yes] programs that used the network;
    *[no] {""}
    } { $location ->
    [yes] parts of the location service that stopped;
    *[no] {""}
    } first at { $when }.
heuristic-triangulation-timeline-proves = That these changes happened close together.
heuristic-triangulation-timeline-does-not-prove = That they belong together, or that the phone was attacked. Each of them alone is ordinary.
heuristic-triangulation-timeline-benign-1 = A message with an attachment was deleted while the phone was doing something else.
heuristic-triangulation-timeline-benign-2 = The phone was started, updated or restored at that time.

heuristic-unknown-adb-computer-name = computers that may command the phone
heuristic-unknown-adb-computer-title = Other computers may command this phone over a cable
heuristic-unknown-adb-computer-explanation = { $count ->
    [one] One computer
    *[other] { $count } computers
    } beside the one that made the acquisition may command this phone: { $computers }. { $custody ->
    [0] {""}
    *[other] { $custody } of them did while the phone was in other hands.
    }
heuristic-unknown-adb-computer-proves = That somebody unlocked the phone and agreed to trust these computers.
heuristic-unknown-adb-computer-does-not-prove = Whose computers they are, or what they did.
heuristic-unknown-adb-computer-benign-1 = Your own computer, or that of somebody who helped with the phone.
heuristic-unknown-adb-computer-benign-2 = Repair shops and developers connect phones this way.

heuristic-updates-blocked-name = updates that are kept away
heuristic-updates-blocked-title = Something keeps updates of iOS away from this phone
heuristic-updates-blocked-explanation = { $fixed ->
    [0] {""}
    [one] One server that gives out updates has a fixed address on this phone.
    *[other] { $fixed } servers that give out updates have fixed addresses on this phone.
    } { $failed ->
    [0] {""}
    *[other] Installing an update failed { $failed } times.
    } Spyware has been seen to keep updates away, so that the faults it uses stay.
heuristic-updates-blocked-proves = That updates failed, or that their servers were given fixed addresses.
heuristic-updates-blocked-does-not-prove = That somebody else did it, or that the phone was attacked.
heuristic-updates-blocked-benign-1 = Updates fail when there is little space, power or network.
heuristic-updates-blocked-benign-2 = Somebody blocked updates on purpose, for example to keep a jailbreak.

heuristic-used-in-custody-name = what was done while the phone was in other hands
heuristic-used-in-custody-title = The phone was used while it was in other hands
heuristic-used-in-custody-explanation = What the phone recorded while it was in other hands. { $unlocked ->
    [0] {""}
    *[other] Unlocked: { $unlocked }.
    } { $opened ->
    [0] {""}
    *[other] Applications opened: { $opened }.
    } { $installed ->
    [0] {""}
    *[other] Applications installed: { $installed }.
    } { $computers ->
    [0] {""}
    *[other] Computers trusted or used: { $computers }.
    } { $commands ->
    [0] {""}
    *[other] Commands over a cable: { $commands }.
    } { $profiles ->
    [0] {""}
    *[other] Profiles: { $profiles }.
    } { $permissions ->
    [0] {""}
    *[other] Permissions given: { $permissions }.
    } { $accessories ->
    [0] {""}
    *[other] Accessories and cables: { $accessories }.
    }
heuristic-used-in-custody-proves = That the phone recorded these things, and that they lie in the time you gave.
heuristic-used-in-custody-does-not-prove = Who did them, or that anything was copied from the phone or put on it.
heuristic-used-in-custody-benign-1 = You were asked to unlock it, or used it yourself in that time.
heuristic-used-in-custody-benign-2 = The phone does some of it by itself: a call or an alarm comes to the front, a store installs what was asked for before.
heuristic-used-in-custody-benign-3 = The time you gave, or the clock of the phone, is not exact.

heuristic-weakened-protection-name = protection that is switched off
heuristic-weakened-protection-title = Protection of this phone is switched off
heuristic-weakened-protection-explanation = { $count ->
    [one] One setting takes
    *[other] { $count } settings take
    } protection away from this phone: { $settings }
heuristic-weakened-protection-proves = That these settings had these values when the acquisition was made.
heuristic-weakened-protection-does-not-prove = Who changed them, when, or that the phone was attacked.
heuristic-weakened-protection-benign-1 = An acquisition over a cable needs the settings for developers; switch them off again afterwards.
heuristic-weakened-protection-benign-2 = Systems other than that of the maker start unlocked or with keys of their own.
heuristic-weakened-protection-benign-3 = Owners switch the check of applications off to install something that it refuses.
