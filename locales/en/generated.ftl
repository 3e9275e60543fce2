# Written by a test from the code, where these words stand beside what they describe.
# To change them, change them there; to translate them, translate this file.

artifact-ios_apps-title = Applications
artifact-ios_apps-proves = That an application is installed, and where it came from as far as its receipt says.
artifact-ios_calendar-title = Calendar
artifact-ios_calendar-proves = That an appointment stands in the calendar, and who sent it. An invitation may come without the owner doing anything.
artifact-ios_calls-title = Calls
artifact-ios_calls-proves = That a call was made, received or missed, with whom and when. It does not prove what was said.
artifact-ios_configuration_profiles-title = Configuration profiles
artifact-ios_configuration_profiles-proves = That a configuration profile is installed, what it sets, and when it was installed.
artifact-ios_contacts-title = Contacts
artifact-ios_contacts-proves = That an entry stands in the address book. It does not prove any contact with that person.
artifact-ios_data_usage-title = Mobile data used by each program
artifact-ios_data_usage-proves = That a program of this name ran on this phone, or on the phone whose backup was restored to it, and used the network; with the first and the last time.
artifact-ios_device-title = Identity of the device
artifact-ios_device-proves = Which device and which version of iOS the evidence is from, and when it was taken.
artifact-ios_global_preferences-title = Global settings (Lockdown Mode)
artifact-ios_global_preferences-proves = How the phone was set when it was copied.
artifact-ios_id_status_cache-title = Apple account look-ups
artifact-ios_id_status_cache-proves = That this phone asked Apple about an account, because a message or call came from it or was to go to it. It does not prove that anything was exchanged.
artifact-ios_interactions-title = Interactions
artifact-ios_interactions-proves = That the phone noted a message or call with somebody, by which application and when, even where the message itself is gone.
artifact-ios_location_clients-title = Programs that used the location
artifact-ios_location_clients-proves = That a program is known to the location service, and when it last used it.
artifact-ios_manifest-title = List of all files in the backup
artifact-ios_manifest-proves = That a file or folder of this name was on the phone when the backup was made, with its size and times. It says nothing about what the file held.
artifact-ios_os_analytics-title = Network use for daily analytics
artifact-ios_os_analytics-proves = That a program of this name used the network on this phone, or on the phone whose backup was restored to it.
artifact-ios_profile_events-title = Events of configuration profiles
artifact-ios_profile_events-proves = That a configuration profile was installed, changed or removed, when, and by which program.
artifact-ios_safari_history-title = Safari history
artifact-ios_safari_history-proves = That Safari opened a page on this phone, or on another device of the same account that shares its history.
artifact-ios_sms-title = Messages (SMS, iMessage)
artifact-ios_sms-proves = That a message was received or sent, by whom, when, and what it said, as far as the phone has kept it. It does not prove that a link in it was opened.
artifact-ios_sms_attachments-title = Attachments of messages
artifact-ios_sms_attachments-proves = That a file was received or sent with a message, under which name and of what size. The file itself may no longer be there.
artifact-ios_tcc-title = Privacy permissions
artifact-ios_tcc-proves = That a program asked for a permission, what the answer was, and when it last changed. Spyware that controls the whole system does not have to ask.
artifact-ios_whatsapp-title = WhatsApp
artifact-ios_whatsapp-proves = That a message was received or sent with WhatsApp, by whom, when, and what it said, as far as the application has kept it.
artifact-ios_whatsapp_lid-title = Hidden numbers of WhatsApp
artifact-ios_whatsapp_lid-proves = That WhatsApp on this phone knew which telephone number a hidden number stands for, and since when.

unread-ios_app_privacy_report-title = App Privacy Report
unread-ios_biome-title = Biome streams (sensor use, presence)
unread-ios_cache-title = Web caches of applications
unread-ios_chrome_history-title = Chrome history
unread-ios_cookies-title = Cookies
unread-ios_crash_logs-title = Crash logs
unread-ios_firefox_history-title = Firefox history
unread-ios_installation_log-title = Installation log
unread-ios_keychain_analytics-title = Keychain analytics
unread-ios_knowledge-title = Usage knowledge (knowledgeC)
unread-ios_lockdown_log-title = Pairing log
unread-ios_mobile_backup-title = History of backups
unread-ios_net_usage-title = Network use of each program
unread-ios_power_log-title = Power log
unread-ios_safari_browser_state-title = Safari tabs
unread-ios_safari_downloads-title = Safari downloads
unread-ios_safari_favicon-title = Safari icons
unread-ios_shortcuts-title = Shortcuts
unread-ios_shutdown_log-title = Shutdown log
unread-ios_system_logs-title = System log of the logging daemon
unread-ios_unified_log-title = Unified log
unread-ios_webkit_statistics-title = Sites known to web views
unread-ios_whatsapp_contacts-title = WhatsApp contacts
unread-ios_whatsapp_calls-title = WhatsApp calls
unread-ios_wifi_networks-title = Known Wi-Fi networks

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
