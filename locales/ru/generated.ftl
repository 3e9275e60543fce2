# Needs the review of a native speaker. What an artifact proves (hoofprint explain) is English.

artifact-android_accessibility-title = Службы специальных возможностей
artifact-android_adb-title = Компьютеры, которые могут отдавать команды телефону
artifact-android_apks-title = Установочные файлы приложений
artifact-android_appops-title = Использование микрофона, камеры и других возможностей
artifact-android_appops_history-title = История использования микрофона, камеры и места
artifact-android_audio-title = Записи звука
artifact-android_backup_apps-title = Приложения в резервной копии
artifact-android_battery-title = Обновления и удаления последних дней
artifact-android_battery_history-title = Что работало с последней зарядки
artifact-android_camera-title = Использование камер
artifact-android_chrome_history-title = История Chrome и его родственников
artifact-android_components-title = На что отвечают приложения
artifact-android_dbinfo-title = Используемые базы данных
artifact-android_device-title = Сам телефон
artifact-android_device_policy-title = Администраторы и владельцы телефона
artifact-android_environment-title = Защита системы и окружение
artifact-android_files-title = Список файлов
artifact-android_intrusion_logs-title = Журналы вторжений
artifact-android_media_projection-title = Показ экрана
artifact-android_mounts-title = Подключённые файловые системы
artifact-android_notifications-title = Читающие уведомления
artifact-android_packages-title = Приложения и их разрешения
artifact-android_platform_compat-title = Исключения для приложений
artifact-android_privacy_dashboard-title = Панель конфиденциальности Samsung
artifact-android_processes-title = Работающие программы
artifact-android_properties-title = Свойства системы
artifact-android_roles-title = Приложения с ролью в телефоне
artifact-android_settings-title = Настройки системы
artifact-android_sms-title = SMS и MMS
artifact-android_telephony-title = SMS и MMS в базе телефона
artifact-android_tombstones-title = Сбои системных программ
artifact-android_usage-title = Приложения, которые открывали
artifact-android_users-title = Пользователи и профили
artifact-ios_app_privacy_report-title = Отчёт о конфиденциальности приложений
artifact-ios_apps-title = Приложения
artifact-ios_biome-title = Микрофоны и камеры (Biome)
artifact-ios_biome_presence-title = Блокировка, подсветка и приложения на экране (Biome)
artifact-ios_cache-title = Веб-кэши приложений
artifact-ios_calendar-title = Календарь
artifact-ios_calls-title = Звонки
artifact-ios_chrome_favicon-title = Значки сайтов в Chrome, Edge и Brave
artifact-ios_chrome_history-title = История Chrome, Edge и Brave
artifact-ios_configuration_profiles-title = Профили конфигурации
artifact-ios_contacts-title = Контакты
artifact-ios_cookies-title = Cookie
artifact-ios_crash_logs-title = Журналы сбоев
artifact-ios_data_usage-title = Мобильный трафик программ
artifact-ios_device-title = Что за устройство
artifact-ios_duckduckgo_history-title = История DuckDuckGo
artifact-ios_files-title = Список всех файлов системы
artifact-ios_firefox_favicon-title = Значки сайтов в Firefox
artifact-ios_firefox_history-title = История Firefox
artifact-ios_global_preferences-title = Общие настройки (режим блокировки)
artifact-ios_hosts-title = Постоянные адреса серверов
artifact-ios_id_status_cache-title = Запросы об учётных записях Apple
artifact-ios_image_files-title = Содержимое полученных картинок
artifact-ios_interactions-title = Общение
artifact-ios_keychain_analytics-title = Заметки служб безопасности
artifact-ios_knowledge-title = Использование телефона (knowledgeC)
artifact-ios_location_clients-title = Программы, которые использовали место
artifact-ios_manifest-title = Список всех файлов копии
artifact-ios_net_usage-title = Сетевой трафик программ
artifact-ios_os_analytics-title = Сетевой трафик для ежедневного анализа
artifact-ios_pair_records-title = Доверенные компьютеры
artifact-ios_power_log-title = Журнал питания
artifact-ios_privacy_accounting-title = Хранилище отчёта о конфиденциальности приложений
artifact-ios_profile_events-title = События профилей конфигурации
artifact-ios_provisioning_profiles-title = Разрешения на приложения не из App Store
artifact-ios_safari_bookmarks-title = Закладки и список для чтения Safari
artifact-ios_safari_browser_state-title = Вкладки Safari
artifact-ios_safari_downloads-title = Загрузки Safari
artifact-ios_safari_favicon-title = Значки сайтов в Safari
artifact-ios_safari_history-title = История Safari
artifact-ios_shortcuts-title = Быстрые команды
artifact-ios_shutdown_log-title = Журнал выключений
artifact-ios_sms-title = Сообщения (SMS, iMessage)
artifact-ios_sms_attachments-title = Вложения сообщений
artifact-ios_software_update-title = Настройки обновлений
artifact-ios_tcc-title = Разрешения конфиденциальности
artifact-ios_version_history-title = Версии iOS во времени
artifact-ios_webkit_session_log-title = Сайты, известные веб-окнам, старая запись
artifact-ios_webkit_statistics-title = Сайты, известные веб-окнам
artifact-ios_webkit_storage-title = Что сайты хранят в веб-окнах
artifact-ios_whatsapp-title = WhatsApp
artifact-ios_whatsapp_calls-title = Звонки WhatsApp
artifact-ios_whatsapp_contacts-title = Контакты WhatsApp
artifact-ios_whatsapp_lid-title = Скрытые номера WhatsApp
artifact-every_file-title = Каждый файл, байт за байтом
artifact-recovered-title = Удалённые записи, собранные заново

unread-android_anr-title = Программы, которые не отвечали
unread-android_apex-title = Модули системы
unread-android_logcat-title = Журнал системы
unread-android_magisk_modules-title = Модули Magisk
unread-ios_biome_streams-title = Другие потоки Biome (приложения, места, сообщения)
unread-ios_installation_log-title = Журнал установки
unread-ios_lockdown_log-title = Журнал сопряжения
unread-ios_mobile_backup-title = История резервных копий
unread-ios_system_logs-title = Системный журнал службы журналов
unread-ios_unified_log-title = Единый журнал
unread-ios_wifi_networks-title = Известные сети Wi-Fi

heuristic-app-outside-store-name = приложения не из App Store
heuristic-app-outside-store-title = { $count ->
    [one] Приложение пришло не из App Store: { $app }
    *[other] Приложений не из App Store: { $count }, среди них { $app }
    }
heuristic-app-outside-store-explanation = { $how ->
    [enterprise] Приложение подписано компанией для всех телефонов её сотрудников. Apple его не смотрела, и так раздавали шпионские программы.
    [ad-hoc] Приложение подписано именно для этого телефона и немногих других. Apple его не смотрела.
    [development] Приложение подписано для работы разработчика.
    [other] В чеке приложения сказано, что его установил { $installer }, а не App Store.
    *[unknown] У приложения нет чека App Store, и ничто не говорит, откуда оно.
    }
heuristic-app-outside-store-proves = Что приложение установлено другим путём.
heuristic-app-outside-store-does-not-prove = Что оно вредно.
heuristic-app-outside-store-benign-1 = Пробная версия, которую создатели раздают через TestFlight.
heuristic-app-outside-store-benign-2 = Приложение работодателя, другого магазина или сделанное владельцем.
heuristic-app-outside-store-benign-3 = Чек потерялся при восстановлении телефона.

heuristic-apple-threat-notification-name = предупреждения Apple
heuristic-apple-threat-notification-title = Возможно, Apple предупреждала владельца этого телефона об атаке шпионской программой
heuristic-apple-threat-notification-explanation = { $messages ->
    [0] Телефону известен адрес, с которого Apple предупреждает людей, атакованных шпионскими программами, что продают государствам; самого предупреждения уже нет.
    [one] Сообщение на этом телефоне похоже на предупреждение, которое Apple шлёт людям, атакованным шпионскими программами, что продают государствам, или пришло с её адреса.
    *[other] Сообщений на этом телефоне, похожих на предупреждение, которое Apple шлёт людям, атакованным шпионскими программами, что продают государствам, или пришедших с её адреса: { $messages }.
    } Настоящее предупреждение видно и вверху страницы при входе на account.apple.com.
heuristic-apple-threat-notification-proves = Что на телефон пришло сообщение с такими словами или с этого адреса. Если предупреждение видно и на странице учётной записи, у Apple есть признаки атаки на владельца.
heuristic-apple-threat-notification-does-not-prove = Что оно от Apple: преступники подделывают такие предупреждения, чтобы красть пароли. Настоящее никогда не просит открыть ссылку, что-то установить или назвать пароль.
heuristic-apple-threat-notification-benign-1 = Подделка, которая хочет украсть пароль учётной записи.
heuristic-apple-threat-notification-benign-2 = Кто-то переслал текст или писал на этот адрес.

heuristic-backdated-invitation-name = приглашения в прошлое
heuristic-backdated-invitation-title = { $count ->
    [one] Пришло приглашение на встречу, которая уже прошла
    *[other] Пришли приглашения на встречи, которые уже прошли: { $count }
    }
heuristic-backdated-invitation-explanation = В календаре { $count ->
    [one] есть встреча, присланная кем-то другим
    *[other] встреч, присланных кем-то другим, { $count },
    } не меньше чем через день после её конца. { $published ->
    [yes] Её слова – слова атаки QuaDream.
    *[no] Атака QuaDream использовала такие приглашения, которые iOS добавляет без спроса.
    }
heuristic-backdated-invitation-proves = Что в календаре есть приглашение на прошедшую дату.
heuristic-backdated-invitation-does-not-prove = Что в нём была атака.
heuristic-backdated-invitation-benign-1 = Календарь импортировали, перенесли в другую учётную запись или открыли с опозданием.
heuristic-backdated-invitation-benign-2 = Кто-то записал встречу уже после неё.

heuristic-build-going-backwards-name = версия iOS, ставшая старее
heuristic-build-going-backwards-title = На телефоне после новой версии iOS стояла более старая: { $newer }, затем { $older }
heuristic-build-going-backwards-explanation = { $before } на телефоне была сборка iOS { $newer }, а позже, { $after }, – сборка { $older }, более старая. Старая версия возвращает исправленные ошибки.
heuristic-build-going-backwards-proves = Что собственные журналы телефона называют более старую сборку после более новой.
heuristic-build-going-backwards-does-not-prove = Кто это сделал и что это сделано ради атаки.
heuristic-build-going-backwards-benign-1 = Удалили бета-версию и поставили выпущенную.
heuristic-build-going-backwards-benign-2 = Часы телефона какое-то время шли неверно.

heuristic-cleared-shutdown-log-name = пустой журнал выключений
heuristic-cleared-shutdown-log-title = Журнал выключений пуст
heuristic-cleared-shutdown-log-explanation = iOS пишет в shutdown.log при каждом выключении и перезагрузке. На этом телефоне файл есть и пуст, и более старого рядом нет. Замечено, что шпионские программы его очищают.
heuristic-cleared-shutdown-log-proves = Что в журнале ничего нет.
heuristic-cleared-shutdown-log-does-not-prove = Что в нём что-то было или что его кто-то очистил.
heuristic-cleared-shutdown-log-benign-1 = Телефон не выключали с установки или обновления iOS.
heuristic-cleared-shutdown-log-benign-2 = Программа, копировавшая телефон, не смогла прочитать файл.

heuristic-control-of-the-phone-name = приложения, которые могут управлять телефоном
heuristic-control-of-the-phone-title = Приложения, которые могут управлять этим телефоном
heuristic-control-of-the-phone-explanation = { $three ->
    [none] {""}
    *[other] Установлены не из магазина, с правами на весь телефон, и использовались: { $three }.
    } { $two ->
    [none] {""}
    *[other] Две из этих трёх вещей верны для: { $two }.
    } { $one ->
    [none] {""}
    *[other] Только права на весь телефон: { $one }.
    } Права на весь телефон – это права администратора, владельца или службы специальных возможностей, которая видит экран и может печатать и нажимать. «Использовались» – значит микрофон, камера, место, экран, сообщения, звонки или контакты. { $support ->
    [none] {""}
    *[other] Об этих приложениях говорит ещё одно: { $support }.
    }
heuristic-control-of-the-phone-proves = Что у этих приложений есть эти права и откуда они, по словам телефона.
heuristic-control-of-the-phone-does-not-prove = Что это шпионские программы или что владелец их не хотел.
heuristic-control-of-the-phone-benign-1 = Работодатели и школы управляют телефонами с такими правами.
heuristic-control-of-the-phone-benign-2 = Чтецы экрана, менеджеры паролей, помощники и родительский контроль просят их, и владельцы согласились.
heuristic-control-of-the-phone-benign-3 = У приложений из F-Droid, с сайта создателя или перенесённых со старого телефона источник – не магазин.
heuristic-control-of-the-phone-benign-4 = Разработчики ставят написанное ими по кабелю.

heuristic-crash-cluster-name = программы сообщений, сбоившие вместе
heuristic-crash-cluster-title = Программы, получающие сообщения, сбоили одна за другой: { $programs }
heuristic-crash-cluster-explanation = За несколько минут сбоили эти программы: { $programs }. Все они работают с входящими сообщениями или приглашениями. Замечено, что атаки без единого нажатия роняют их.
heuristic-crash-cluster-proves = Что эти программы сбоили почти одновременно.
heuristic-crash-cluster-does-not-prove = Что телефон атаковали. Ошибка iOS или испорченная картинка делает то же.
heuristic-crash-cluster-benign-1 = Ошибка в версии iOS, прежде всего в бета-версии.
heuristic-crash-cluster-benign-2 = Испорченная картинка или файл, присланные без умысла.

heuristic-crash-on-media-path-name = сбои там, где читают сообщения и картинки
heuristic-crash-on-media-path-title = Сбоили программы, которые читают сообщения или картинки
heuristic-crash-on-media-path-explanation = Сбоев программ { $programs } там, где читается содержимое извне: { $count ->
    [one] { $count }
    *[other] { $count }
    }{ $repeated ->
    [0] {""}
    *[other] , одной программы за час: { $repeated }
    }{ $misused ->
    [0] {""}
    *[other] ; телефон сам заметил неверное обращение с памятью
    }.
heuristic-crash-on-media-path-proves = Что эти программы сбоили в таком коде.
heuristic-crash-on-media-path-does-not-prove = Что кто-то прислал то, что их уронило.
heuristic-crash-on-media-path-benign-1 = Испорченные картинки и видео роняют такие программы.
heuristic-crash-on-media-path-benign-2 = Ошибки новой версии системы какое-то время роняют многие программы.

heuristic-deleted-process-record-name = удалённые записи о программах
heuristic-deleted-process-record-title = Программа, тратившая мобильный трафик, удалена из собственного списка программ телефона
heuristic-deleted-process-record-explanation = Этот телефон считает мобильный трафик каждой программы. Счётчиков, чьей программы больше нет в списке: { $counters ->
    [one] { $counters }
    *[other] { $counters }
    }, таких программ: { $programs ->
    [one] { $programs }
    *[other] { $programs }
    }, хотя iOS удаляет программу и её счётчики вместе. { $gaps ->
    [0] В самом списке нет скоплений недостающих записей.
    [one] В самом списке в одном месте подряд нет записей: { $missing }.
    *[other] В самом списке нет соседних записей: { $missing }, мест: { $gaps }.
    }
heuristic-deleted-process-record-proves = Что записи удалены из списка программ телефона без счётчиков, которые к ним относятся. Замечено, что Pegasus делает так, чтобы скрыть следы.
heuristic-deleted-process-record-does-not-prove = Какая это была программа и что она шпионская. Имя ушло вместе с записью.
heuristic-deleted-process-record-benign-1 = Копия восстановлена с другого телефона или инструментом, который правит копии.
heuristic-deleted-process-record-benign-2 = База повредилась или iOS починила её после того, как села батарея.

heuristic-disguised-image-name = картинки, которые на деле нечто другое
heuristic-disguised-image-title = Картинка – не то, чем называется: { $example }
heuristic-disguised-image-explanation = Файлов с именем картинки, чьё содержимое иное: { $count ->
    [one] { $count }
    *[other] { $count }
    }. Содержимое – { $what ->
    [document] документ, как в атаке FORCEDENTRY
    [raw] необработанный снимок, как в атаке LANDFALL
    [archive] картинка с архивом за ней, как в атаке LANDFALL
    *[other] файл другого вида
    }. Так прятали атаки, которым не нужно ни одного нажатия.
heuristic-disguised-image-proves = Что содержимое файла – не то, что говорит имя.
heuristic-disguised-image-does-not-prove = Что он вреден или что телефон атаковали через него.
heuristic-disguised-image-benign-1 = Кто-то сменил имя файла или для забавы спрятал архив в картинке.
heuristic-disguised-image-benign-2 = Программа, которая пишет картинки необычным образом.

heuristic-encrypted-temporary-file-name = зашифрованные файлы среди временных
heuristic-encrypted-temporary-file-title = Среди временных файлов лежат зашифрованные
heuristic-encrypted-temporary-file-explanation = Файлов, которые выглядят зашифрованными и { $count ->
    [one] лежит
    *[other] лежат
    } в папке системы для временных файлов: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $paths }
heuristic-encrypted-temporary-file-proves = Что байты этих файлов не имеют формы и распределены ровно, как у зашифрованного.
heuristic-encrypted-temporary-file-does-not-prove = Что в них, кто их записал и что их когда-либо отправили.
heuristic-encrypted-temporary-file-benign-1 = Программы хранят зашифрованные кэши и недокачанные файлы.
heuristic-encrypted-temporary-file-benign-2 = Инструменты, копирующие телефон для проверки, оставляют файлы.

heuristic-foreign-process-domain-name = приложения в домене системы
heuristic-foreign-process-domain-title = Приложение работает с правами системы
heuristic-foreign-process-domain-explanation = Программ, которые { $count ->
    [one] работает
    *[other] работают
    } под пользователем приложения и в домене, который принадлежит только системе: { $programs }
heuristic-foreign-process-domain-proves = Что эти программы работали вне границ приложений, когда снимали данные.
heuristic-foreign-process-domain-does-not-prove = Как они туда попали и что они вредны.
heuristic-foreign-process-domain-benign-1 = С root, сделанным владельцем, приложения запускают программы в таких доменах.
heuristic-foreign-process-domain-benign-2 = Системы для разработчиков менее строги.

heuristic-imitated-process-name-name = программы с именами почти как у Apple
heuristic-imitated-process-name-title = Программа названа почти как программа Apple: { $name }
heuristic-imitated-process-name-explanation = На этом телефоне работала программа { $name }. В iOS есть программа { $shipped }; имена отличаются { $difference ->
    [case] только большими и малыми буквами
    *[letter] одной буквой
    }. Замечено, что шпионские программы прячутся за такими именами.
heuristic-imitated-process-name-proves = Что программа с таким именем работала и что программы iOS с таким именем не известно.
heuristic-imitated-process-name-does-not-prove = Что она шпионская. Apple добавляет программы с каждой версией iOS, и некоторые имена близки.
heuristic-imitated-process-name-benign-1 = Программа более новой версии iOS, которой эта версия Hoofprint ещё не знает.
heuristic-imitated-process-name-benign-2 = Программа приложения, бета-версии iOS или инструмента разработчика.

heuristic-imitated-system-app-name = приложения, подражающие части системы
heuristic-imitated-system-app-title = Приложение подражает части системы
heuristic-imitated-system-app-explanation = Приложений, которые { $count ->
    [one] носит
    *[other] носят
    } имя части Android или создателя этого телефона, пришли не из магазина и { $count ->
    [one] не подписано
    *[other] не подписаны
    } никем, кто подписал систему: { $apps }
heuristic-imitated-system-app-proves = Что у этих приложений такие имена и другие создатели.
heuristic-imitated-system-app-does-not-prove = Что они вредны.
heuristic-imitated-system-app-benign-1 = Разработчики называют примеры и пробы именами Android.
heuristic-imitated-system-app-benign-2 = Части системы другого создателя, которые кто-то установил, например камера.

heuristic-installed-by-other-app-name = приложения, установленные браузером или мессенджером
heuristic-installed-by-other-app-title = Приложения пришли через браузер или мессенджер
heuristic-installed-by-other-app-explanation = Приложений, { $count ->
    [one] установленное
    *[other] установленных
    } из браузера, мессенджера или файлового менеджера, а не из магазина: { $apps }. { $custody ->
    [0] {""}
    *[other] Из этих установок, пока телефон был в чужих руках: { $custody }.
    }
heuristic-installed-by-other-app-proves = Что именно оттуда, по словам телефона, эти приложения.
heuristic-installed-by-other-app-does-not-prove = Что они вредны или что их установил кто-то другой.
heuristic-installed-by-other-app-benign-1 = Создатели предлагают приложения на своих сайтах, как WhatsApp, Signal и Telegram.
heuristic-installed-by-other-app-benign-2 = Друзья пересылают приложения там, где магазины закрыты.

heuristic-installed-over-cable-name = приложения, установленные по кабелю
heuristic-installed-over-cable-title = Приложения установлены по кабелю
heuristic-installed-over-cable-explanation = Компьютер установил на этот телефон { $count ->
    [one] приложение
    *[other] приложения ({ $count })
    }: { $apps }. { $custody ->
    [0] {""}
    *[other] Из этих установок, пока телефон был в чужих руках: { $custody }.
    }
heuristic-installed-over-cable-proves = Что эти приложения установила оболочка, с которой говорит компьютер.
heuristic-installed-over-cable-does-not-prove = Какой это был компьютер и что приложения вредны.
heuristic-installed-over-cable-benign-1 = Разработчики ставят написанное ими по кабелю.
heuristic-installed-over-cable-benign-2 = Так делают инструменты, которые готовят или переносят телефоны, и некоторые, что удаляют или возвращают приложения.
heuristic-installed-over-cable-benign-3 = Shizuku и приложения с ним устанавливают через оболочку.

heuristic-intercepting-profile-name = профили, управляющие телефоном
heuristic-intercepting-profile-title = Установлен профиль конфигурации, который может управлять телефоном: { $name }
heuristic-intercepting-profile-explanation = Профиль { $name } может: { $what }.
heuristic-intercepting-profile-proves = Что профиль установлен и на что он способен.
heuristic-intercepting-profile-does-not-prove = Что он применяется против владельца и кто его установил.
heuristic-intercepting-profile-benign-1 = Телефоном управляет работодатель или школа, и владелец знает.
heuristic-intercepting-profile-benign-2 = Его установил владелец: VPN, фильтр рекламы, бета-версия iOS, сеть на работе.

heuristic-intrusion-log-alarm-name = тревоги в журналах вторжений
heuristic-intrusion-log-alarm-title = Журналы вторжений этого телефона бьют тревогу
heuristic-intrusion-log-alarm-explanation = Видов строк в журналах вторжений, на которые { $count ->
    [one] стоит
    *[other] стоит
    } взглянуть: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $alarms }. { $custody ->
    [0] {""}
    *[other] Из этих строк, записанных, пока телефон был в чужих руках: { $custody }.
    }
heuristic-intrusion-log-alarm-proves = Что телефон записал эти строки в это время.
heuristic-intrusion-log-alarm-does-not-prove = Кто их вызвал.
heuristic-intrusion-log-alarm-benign-1 = Съём данных по кабелю сам отдаёт команды.
heuristic-intrusion-log-alarm-benign-2 = Запись останавливается, когда владелец её выключает.
heuristic-intrusion-log-alarm-benign-3 = Школы и работодатели ставят сертификаты.
heuristic-intrusion-log-alarm-benign-4 = Намеренно разблокированный телефон запускается в другом состоянии.

heuristic-long-sensor-use-name = микрофон или камера часами
heuristic-long-sensor-use-title = Микрофон или камера работали часами: { $apps }
heuristic-long-sensor-use-explanation = { $apps } использовало микрофон или камеру без перерыва, часов: { $hours } или больше.
heuristic-long-sensor-use-proves = Что телефон записал одно использование такой длины.
heuristic-long-sensor-use-does-not-prove = Что всё это время записывались звук или изображение или что владелец не знал.
heuristic-long-sensor-use-benign-1 = Лекции, долгие звонки, видеорегистраторы, радионяни и записи, которые забыли остановить.
heuristic-long-sensor-use-benign-2 = Программа, закончившая без отметки: её использование считается дальше.

heuristic-odd-account-look-up-name = запросы о невозможных учётных записях
heuristic-odd-account-look-up-title = Телефон запрашивал учётную запись с невозможным именем
heuristic-odd-account-look-up-explanation = { $count ->
    [one] Телефон спрашивал Apple об учётной записи
    *[other] Телефон спрашивал Apple об учётных записях ({ $count })
    }, в имени которой есть пустые байты. У обычной записи такого имени не бывает; это видели на телефонах, атакованных через iMessage.
heuristic-odd-account-look-up-proves = Что что-то на телефоне или в его сторону использовало имя, которое нельзя набрать.
heuristic-odd-account-look-up-does-not-prove = Что атака удалась.
heuristic-odd-account-look-up-benign-1 = Список повредился при записи.
heuristic-odd-account-look-up-benign-2 = Ошибка iOS или инструмента, копировавшего телефон.

heuristic-old-security-patch-name = система без обновлений полгода
heuristic-old-security-patch-title = Этот телефон давно не обновлялся
heuristic-old-security-patch-explanation = Когда снимали данные, самому новому исправлению безопасности системы было дней: { $days } ({ $patch }). Дыры, закрытые с тех пор, на нём открыты.
heuristic-old-security-patch-proves = Что на этом телефоне были открыты известные дыры.
heuristic-old-security-patch-does-not-prove = Что ими кто-то пользовался.
heuristic-old-security-patch-benign-1 = Производители прекращают обновления, для дешёвых телефонов часто через два года.
heuristic-old-security-patch-benign-2 = Обновления ждут согласия владельца и полной батареи.

heuristic-origin-without-history-name = сайты, которыми пользовались, но которых нет в истории
heuristic-origin-without-history-title = { $count ->
    [one] Сайта, которым пользовались в Safari, нет
    *[other] Сайтов, которыми пользовались в Safari ({ $count }), нет
    } в его истории
heuristic-origin-without-history-explanation = Safari отмечает, с какими сайтами имели дело, отдельно от истории. За время, которое охватывает история, в ней недостаёт: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $names }.
heuristic-origin-without-history-proves = Что Safari отметил эти сайты как использованные или взял их значки, а посещений в истории нет.
heuristic-origin-without-history-does-not-prove = Что посещения удалил кто-то другой или что сайты вредны.
heuristic-origin-without-history-benign-1 = Частных вкладок в истории нет, и записи можно удалить вручную.
heuristic-origin-without-history-benign-2 = Safari берёт значки для закладок и подсказок, которых никто не открывал.
heuristic-origin-without-history-benign-3 = История хранит меньше дней, чем другие списки, или скопирована в другое время.
heuristic-origin-without-history-benign-4 = Страницу открыли внутри приложения или на другом устройстве той же учётной записи.

heuristic-package-downgrade-name = приложения, версия которых откатилась
heuristic-package-downgrade-title = Версия приложения откатилась назад
heuristic-package-downgrade-explanation = Приложений, у которых версия { $count ->
    [one] старше
    *[other] старше
    }, чем раньше: { $apps }
heuristic-package-downgrade-proves = Что статистика батареи называет сначала более новую версию, а потом более старую.
heuristic-package-downgrade-does-not-prove = Что это кто-то сделал намеренно.
heuristic-package-downgrade-benign-1 = Обновления системы приносят приложения старее, чем в магазине.
heuristic-package-downgrade-benign-2 = Приложения с несколькими версиями для разных телефонов путают статистику.
heuristic-package-downgrade-benign-3 = Испытатели возвращаются к старой версии.

heuristic-permission-of-missing-app-name = разрешения неустановленных приложений
heuristic-permission-of-missing-app-title = У неустановленного приложения есть разрешение: { $client }
heuristic-permission-of-missing-app-explanation = Телефон знает разрешение { $client } ({ $services }), которого нет в списке приложений. iOS забывает разрешения, когда приложение удаляют.
heuristic-permission-of-missing-app-proves = Что это приложение когда-то просило разрешение.
heuristic-permission-of-missing-app-does-not-prove = Что оно ещё там или было вредным.
heuristic-permission-of-missing-app-benign-1 = Приложение, удалённое, пока iOS была занята, или часть другого со своим именем.
heuristic-permission-of-missing-app-benign-2 = Копия, восстановленная со старого телефона.

heuristic-permission-outside-system-name = разрешения программ в странных местах
heuristic-permission-outside-system-title = Программа в странном месте просила разрешение: { $client }
heuristic-permission-outside-system-explanation = Программа { $client } просила { $services }. Это не приложение и не в папке, где iOS держит свои программы.
heuristic-permission-outside-system-proves = Что программа в этом месте просила разрешение.
heuristic-permission-outside-system-does-not-prove = Что она его получила, что с ним делала или что она шпионская.
heuristic-permission-outside-system-benign-1 = На телефоне намеренно сделан джейлбрейк.
heuristic-permission-outside-system-benign-2 = Инструмент разработчика или версия iOS с новым местом для программ.

heuristic-process-in-one-source-name = программы, которых нет в одном из двух списков
heuristic-process-in-one-source-title = Программа, тратившая мобильный трафик, есть лишь в одном из двух списков: { $names }
heuristic-process-in-one-source-explanation = Телефон ведёт два списка программ, тратящих мобильный трафик. По одному { $names } недавно его тратили; в другом такой программы нет. Замечено, что шпионские программы удаляют себя из одного списка и забывают о другом.
heuristic-process-in-one-source-proves = Что списки в этом расходятся.
heuristic-process-in-one-source-does-not-prove = Что её кто-то удалил или что она шпионская.
heuristic-process-in-one-source-benign-1 = iOS удаляет старые программы из списков в разное время.
heuristic-process-in-one-source-benign-2 = Два файла скопированы в разное время.

heuristic-process-outside-system-name = программы, работавшие из папок для данных
heuristic-process-outside-system-title = Программа работала из папки, где программам не место: { $path }
heuristic-process-outside-system-explanation = Программа работала из { $path }. Там iOS хранит данные, а свои программы – в другом месте. Замечено, что шпионские программы, такие как Pegasus, Reign и Predator, работают из таких папок.
heuristic-process-outside-system-proves = Что программа работала из этого места.
heuristic-process-outside-system-does-not-prove = Что она шпионская и чья она.
heuristic-process-outside-system-benign-1 = Помощник Apple, которого эта версия Hoofprint ещё не знает, например при обновлении.
heuristic-process-outside-system-benign-2 = На телефоне джейлбрейк, или на нём разрабатывают и испытывают программы.

heuristic-program-in-shell-folder-name = программы в папке для временных файлов
heuristic-program-in-shell-folder-title = Программы лежат или работают там, куда их кладёт только компьютер или атакующий
heuristic-program-in-shell-folder-explanation = Программ или библиотек этого телефона, что лежат во временной папке оболочки, работают из папки для данных или навязаны другим программам: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $paths }
heuristic-program-in-shell-folder-proves = Что эти файлы там были или работали, когда снимали данные.
heuristic-program-in-shell-folder-does-not-prove = Кто их туда положил и что они вредны.
heuristic-program-in-shell-folder-benign-1 = Разработчики и испытатели кладут туда инструменты по кабелю.
heuristic-program-in-shell-folder-benign-2 = Инструменты копирования и спасения данных оставляют помощников, в том числе полицейские.
heuristic-program-in-shell-folder-benign-3 = Приложения вроде Termux запускают программы из своей папки.

heuristic-program-out-of-place-name = программы там, где их быть не должно
heuristic-program-out-of-place-title = Программы лежат там, где их быть не должно
heuristic-program-out-of-place-explanation = Файлов, которые по содержимому программы и лежат в папке временных файлов, картинок или загрузок: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $paths }
heuristic-program-out-of-place-proves = Что эти файлы – программы для телефона, как бы ни назывались.
heuristic-program-out-of-place-does-not-prove = Что они когда-либо работали и кто их туда положил.
heuristic-program-out-of-place-benign-1 = Люди скачивают программы для других устройств.
heuristic-program-out-of-place-benign-2 = Разработчики и инструменты, копирующие телефон для проверки, оставляют программы.

heuristic-recorded-call-name = приложения, записывавшие звонки
heuristic-recorded-call-title = Приложению давали звук звонков: { $apps }
heuristic-recorded-call-explanation = { $apps } записывало из источника звука, где телефонные звонки, и ему дали не тишину. Это можно только частям системы.
heuristic-recorded-call-proves = Что приложение просило звук звонков и получило его.
heuristic-recorded-call-does-not-prove = Что в это время шёл звонок или куда делась запись.
heuristic-recorded-call-benign-1 = Некоторые производители разрешают приложениям звонков их записывать, и владельцы это включают.

heuristic-redirect-in-passing-name = перенаправления с незашифрованных страниц
heuristic-redirect-in-passing-title = Незашифрованная страница сразу увела на другой сайт: { $example }
heuristic-redirect-in-passing-explanation = Страниц, открытых без шифрования, которые увели на другой сайт меньше чем за секунду: { $count ->
    [one] { $count }
    *[other] { $count }
    }. { $why ->
    [port] Другой сайт слушает на необычном порту, как серверы Pegasus.
    [message] Адрес пришёл на телефон в сообщении.
    *[nothing] Безобидные сайты делают так постоянно; так делали и серверы, атакующие телефоны.
    }
heuristic-redirect-in-passing-proves = Что браузер отправили на другой сайт.
heuristic-redirect-in-passing-does-not-prove = Что другой сайт атаковал телефон.
heuristic-redirect-in-passing-benign-1 = Сайт переехал или отправляет посетителей в службу подсчёта, рекламы или входа.
heuristic-redirect-in-passing-benign-2 = Гостиница или кафе сначала отправили телефон на свою страницу.

heuristic-root-traces-name = следы root
heuristic-root-traces-title = У кого-то полные права на этот телефон
heuristic-root-traces-explanation = Следов, которые говорят, что ограничения Android на этом телефоне действуют не для всех: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $traces }
heuristic-root-traces-proves = Что инструменты полных прав или изменения частей системы были, когда снимали данные.
heuristic-root-traces-does-not-prove = Кто их поставил. С полными правами атакующий может скрыться от любого съёма данных.
heuristic-root-traces-benign-1 = Владельцы делают root намеренно и знают об этом.
heuristic-root-traces-benign-2 = Системы для разработчиков идут с полными правами.
heuristic-root-traces-benign-3 = Инструменты, копирующие телефон для проверки, могут оставить такие следы.

heuristic-sensor-at-night-name = микрофон или камера, пока владелец спал
heuristic-sensor-at-night-title = { $app } использовало микрофон или камеру, ночей: { $count }
heuristic-sensor-at-night-explanation = Ночей, когда владелец спал, а { $app } использовало микрофон или камеру: { $count }.
heuristic-sensor-at-night-proves = Что телефон записал эти использования в это время.
heuristic-sensor-at-night-does-not-prove = Кто их вызвал и что записано.
heuristic-sensor-at-night-benign-1 = Приложения, следящие за сном, ждущие слова или слушающие в детской.
heuristic-sensor-at-night-benign-2 = Неверные часы или ночь, когда владелец не спал или был в другом поясе.

heuristic-sensor-in-background-name = микрофон или камера в фоне
heuristic-sensor-in-background-title = Микрофон или камера использовались в фоне: { $apps }
heuristic-sensor-in-background-explanation = Приложений не из системы, которые использовали микрофон или камеру не на экране или через другое приложение: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $apps }
heuristic-sensor-in-background-proves = Что система записала такое использование и разрешила его.
heuristic-sensor-in-background-does-not-prove = Что записано и слушал ли кто-то: некоторые системы пишут так и о безобидном.
heuristic-sensor-in-background-benign-1 = Голосовые помощники и клавиатуры, ждущие слова, звонки и записи, которые идут, когда открыто другое.
heuristic-sensor-in-background-benign-2 = Радионяни, видеорегистраторы и слуховые аппараты.

heuristic-sensor-of-missing-app-name = микрофон, камера или экран, использованные неустановленными приложениями
heuristic-sensor-of-missing-app-title = Неустановленное приложение использовало микрофон, камеру или экран: { $apps }
heuristic-sensor-of-missing-app-explanation = Телефон записал использование микрофона, камеры или экрана { $count ->
    [one] приложением
    *[other] приложениями ({ $count })
    }, которых нет в его списке приложений: { $apps }
heuristic-sensor-of-missing-app-proves = Что приложение с таким именем их использовало и сейчас его в списке нет.
heuristic-sensor-of-missing-app-does-not-prove = Что оно было вредным или что его удалил кто-то другой.
heuristic-sensor-of-missing-app-benign-1 = Владелец удалил приложение после использования.
heuristic-sensor-of-missing-app-benign-2 = Список относится к другому пользователю или профилю телефона или неполон.

heuristic-sensor-still-in-use-name = микрофон или камера в работе, пока копировали телефон
heuristic-sensor-still-in-use-title = Микрофон или камера работали, когда копировали телефон: { $apps }
heuristic-sensor-still-in-use-explanation = { $apps } начало использовать микрофон или камеру и не закончило, когда телефон скопировали.
heuristic-sensor-still-in-use-proves = Что телефон указывает начало этого использования и не указывает конца.
heuristic-sensor-still-in-use-does-not-prove = Что до тех пор записывались звук или изображение или что владелец не знал.
heuristic-sensor-still-in-use-benign-1 = Идущий звонок или запись, помощник, ждущий слова, радионяня.
heuristic-sensor-still-in-use-benign-2 = Программа, закончившая без отметки.

heuristic-sensor-while-locked-name = микрофон или камера при заблокированном телефоне или погашенном экране
heuristic-sensor-while-locked-title = Микрофон или камера работали, пока телефон был заблокирован или экран погашен
heuristic-sensor-while-locked-explanation = { $count ->
    [one] Один раз
    *[other] { $count } раз
    } микрофон или камера работали дольше { $seconds } секунд, пока телефон был заблокирован или экран погашен и звонка не было: { $apps }
heuristic-sensor-while-locked-proves = Что телефон записал такое использование и одновременно – что был заблокирован или экран погашен.
heuristic-sensor-while-locked-does-not-prove = Кто его вызвал и что записано.
heuristic-sensor-while-locked-benign-1 = Записи, которые идут при блокировке: диктофон, видеорегистратор, приложения для сна или детской.
heuristic-sensor-while-locked-benign-2 = Распознавание музыки, слуховые аппараты, звонки через приложения и использование, конец которого не записан.
heuristic-sensor-without-opening-name = микрофон или камера, использованные приложением, которое не открывали
heuristic-sensor-without-opening-title = Микрофон или камеру использовало приложение, которое не открывали: { $apps }
heuristic-sensor-without-opening-explanation = { $apps }: использовался микрофон или камера, а в течение часа до этого ни одного окна приложения на экране не было.
heuristic-sensor-without-opening-proves = Что телефон записал это использование и не указывает ни одного окна приложения за час до него.
heuristic-sensor-without-opening-does-not-prove = Что владелец не знал об этом или что звук или изображение сохранились.
heuristic-sensor-without-opening-benign-1 = Звонок, принятый с гарнитуры, часов или в машине; помощник, который ждёт слова.
heuristic-sensor-without-opening-benign-2 = Записи, которые начинаются сами: видеорегистраторы, приложения, следящие за сном или за детской комнатой.

heuristic-shortcut-automation-name = быстрые команды, что запускаются сами и что-то загружают
heuristic-shortcut-automation-title = Быстрая команда запускается сама и что-то загружает: { $name }
heuristic-shortcut-automation-explanation = Быстрая команда { $name } запускается { $trigger ->
    [app] каждый раз, когда открывают некоторое приложение,
    *[other] сама,
    } без спроса, а потом загружает из сети или запускает программу. Шпионские программы так возвращались.
heuristic-shortcut-automation-proves = Что эта автоматизация настроена на телефоне.
heuristic-shortcut-automation-does-not-prove = Кто её сделал и что она вредит.
heuristic-shortcut-automation-benign-1 = Её сделал владелец или кто-то для него – для дома, работы или здоровья.
heuristic-shortcut-automation-benign-2 = Команда взята из чужого собрания.

heuristic-shutdown-delay-name = выключения, которые задержали программы
heuristic-shutdown-delay-title = При выключении телефону пришлось ждать программы
heuristic-shutdown-delay-explanation = Выключений или перезагрузок, при которых телефону пришлось ждать программы три раунда или больше: { $shutdowns ->
    [one] { $shutdowns }
    *[other] { $shutdowns }
    }, самое большее { $rounds }. Замечено, что это вызывают шпионские программы, которые не хотят завершаться.
heuristic-shutdown-delay-proves = Что программы не завершились сразу при выключении.
heuristic-shutdown-delay-does-not-prove = Что одна из них шпионская. Список программ есть в записях.
heuristic-shutdown-delay-benign-1 = Программа системы или приложения была занята: обновлением, копией, большой отправкой.
heuristic-shutdown-delay-benign-2 = Два-три раунда бывают и на здоровых телефонах.

heuristic-traffic-diverted-name = трафик, который могут читать другие
heuristic-traffic-diverted-title = То, что отправляет этот телефон, могут читать другие
heuristic-traffic-diverted-explanation = Настроек или сертификатов, которые { $count ->
    [one] ведёт
    *[other] ведут
    } трафик этого телефона через кого-то другого: { $ways }. { $together ->
    [0] {""}
    *[other] Сертификат вместе с таким путём даёт его владельцу читать зашифрованное.
    }
heuristic-traffic-diverted-proves = Что эти настройки и сертификаты были, когда снимали данные.
heuristic-traffic-diverted-does-not-prove = Кто их поставил и что кто-то читает.
heuristic-traffic-diverted-benign-1 = Те же пути используют блокировщики рекламы, Tor и сети работодателей и школ.
heuristic-traffic-diverted-benign-2 = Испытатели приложений читают собственный трафик.

heuristic-triangulation-timeline-name = следы близко друг к другу, как в «Операции Триангуляция»
heuristic-triangulation-timeline-title = { $kinds ->
    [2] Обычные изменения двух видов близко друг к другу: { $when }
    *[other] Следы близко друг к другу, как в «Операции Триангуляция»: { $when }
    }
heuristic-triangulation-timeline-explanation = За пять минут появились следы, которые «Операция Триангуляция» оставляет вместе, видов: { $kinds }: { $attachments ->
    [yes] папки вложений изменились, хотя вложения нет;
    *[no] {""}
    } { $settings ->
    [yes] записаны файлы настроек;
    *[no] {""}
    } { $network ->
    [yes] программы использовали сеть;
    *[no] {""}
    } { $location ->
    [yes] остановились части службы места;
    *[no] {""}
    } впервые { $when }.
heuristic-triangulation-timeline-proves = Что эти изменения произошли почти одновременно.
heuristic-triangulation-timeline-does-not-prove = Что они связаны или что телефон атаковали. Каждое по отдельности обычно.
heuristic-triangulation-timeline-benign-1 = Сообщение с вложением удалили, пока телефон делал что-то другое.
heuristic-triangulation-timeline-benign-2 = В это время телефон включали, обновляли или восстанавливали.

heuristic-unknown-adb-computer-name = компьютеры, которые могут отдавать команды телефону
heuristic-unknown-adb-computer-title = Другие компьютеры могут отдавать этому телефону команды по кабелю
heuristic-unknown-adb-computer-explanation = Компьютеров, кроме снимавшего данные, которые могут отдавать команды этому телефону: { $count ->
    [one] { $count }
    *[other] { $count }
    }: { $computers }. { $custody ->
    [0] {""}
    *[other] Из них делали это, пока телефон был в чужих руках: { $custody }.
    }
heuristic-unknown-adb-computer-proves = Что кто-то разблокировал телефон и согласился доверять этим компьютерам.
heuristic-unknown-adb-computer-does-not-prove = Чьи это компьютеры и что они делали.
heuristic-unknown-adb-computer-benign-1 = Ваш компьютер или компьютер того, кто помогал с телефоном.
heuristic-unknown-adb-computer-benign-2 = Мастерские и разработчики подключают телефоны так.

heuristic-updates-blocked-name = обновления, которым мешают
heuristic-updates-blocked-title = Что-то не пускает обновления iOS на этот телефон
heuristic-updates-blocked-explanation = { $fixed ->
    [0] {""}
    [one] У сервера, раздающего обновления, на этом телефоне постоянный адрес.
    *[other] Серверов, раздающих обновления, с постоянными адресами на этом телефоне: { $fixed }.
    } { $failed ->
    [0] {""}
    *[other] Неудачных установок обновления: { $failed }.
    } Замечено, что шпионские программы не пускают обновления, чтобы остались ошибки, которыми они пользуются.
heuristic-updates-blocked-proves = Что обновления не удались или их серверам заданы постоянные адреса.
heuristic-updates-blocked-does-not-prove = Что это сделал кто-то другой или что телефон атаковали.
heuristic-updates-blocked-benign-1 = Обновления не удаются, когда мало места, заряда или сети.
heuristic-updates-blocked-benign-2 = Кто-то намеренно закрыл обновления, например чтобы сохранить джейлбрейк.

heuristic-used-in-custody-name = что делали, пока телефон был в чужих руках
heuristic-used-in-custody-title = Телефоном пользовались, пока он был в чужих руках
heuristic-used-in-custody-explanation = Что телефон записал, пока был в чужих руках. { $unlocked ->
        [0] {""}
       *[other] Разблокировок: { $unlocked }.
    } { $opened ->
        [0] {""}
       *[other] Открытых приложений: { $opened }.
    } { $installed ->
        [0] {""}
       *[other] Установленных приложений: { $installed }.
    } { $computers ->
        [0] {""}
       *[other] Принятых или использованных компьютеров: { $computers }.
    } { $commands ->
        [0] {""}
       *[other] Команд по кабелю: { $commands }.
    } { $profiles ->
        [0] {""}
       *[other] Профилей: { $profiles }.
    } { $permissions ->
        [0] {""}
       *[other] Выданных разрешений: { $permissions }.
    } { $accessories ->
        [0] {""}
       *[other] Аксессуаров и кабелей: { $accessories }.
    }
heuristic-used-in-custody-proves = Что телефон записал это и что это приходится на указанное вами время.
heuristic-used-in-custody-does-not-prove = Кто это сделал или что с телефона что-то скопировали либо что-то на него поставили.
heuristic-used-in-custody-benign-1 = Вас попросили его разблокировать, или вы сами пользовались им в это время.
heuristic-used-in-custody-benign-2 = Часть этого телефон делает сам: звонок или будильник выходит на экран, магазин ставит то, что просили раньше.
heuristic-used-in-custody-benign-3 = Указанное вами время или часы телефона неточны.
heuristic-weakened-protection-name = отключённая защита
heuristic-weakened-protection-title = Защита этого телефона отключена
heuristic-weakened-protection-explanation = Настроек, которые { $count ->
    [one] лишает
    *[other] лишают
    } этот телефон защиты: { $settings }
heuristic-weakened-protection-proves = Что у этих настроек были такие значения, когда снимали данные.
heuristic-weakened-protection-does-not-prove = Кто их изменил, когда и что телефон атаковали.
heuristic-weakened-protection-benign-1 = Съёму по кабелю нужны настройки разработчика; потом выключите их.
heuristic-weakened-protection-benign-2 = Системы не от производителя запускаются разблокированными или со своими ключами.
heuristic-weakened-protection-benign-3 = Владельцы выключают проверку приложений, чтобы поставить то, что она отвергает.
