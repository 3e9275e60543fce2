# Needs the review of a native speaker.

terminal-read = Что прочитано
terminal-device-unknown = Устройство, которое не называет себя
terminal-evidence = { $kind }{ $dated ->
    [yes] , создано { $taken }
   *[no] { "" }
}; { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[many] { $files } файлов
}, { $megabytes } МБ
kind-backup = Резервная копия без шифрования
kind-backup-encrypted = Зашифрованная резервная копия
kind-filesystem = Копия файловой системы
kind-privacy-report = Отчёт о конфиденциальности приложений
kind-bugreport = Отчёт об ошибке
kind-apks = установочные файлы приложений
kind-androidqf = Снимок AndroidQF
kind-intrusion-logs = Журналы вторжений
kind-unknown = Неизвестный вид папки или файла

coverage-dated = { $title }: { $records ->
    [one] { $records } запись, { $earliest } – { $latest }
    [few] { $records } записи, { $earliest } – { $latest }
   *[many] { $records } записей, { $earliest } – { $latest }
}
coverage-day = { $title }: { $records ->
    [one] { $records } запись, { $earliest }
    [few] { $records } записи, все за { $earliest }
   *[many] { $records } записей, все за { $earliest }
}
coverage-read = { $title }: { $records ->
    [one] { $records } запись
    [few] { $records } записи
   *[many] { $records } записей
}
coverage-empty = { $title }: есть, но без записей
coverage-partial = { $title }: { $records ->
    [one] { $records } запись; остальное прочитать не удалось
    [few] { $records } записи; остальное прочитать не удалось
   *[many] { $records } записей; остальное прочитать не удалось
}
coverage-failed = { $title }: прочитать не удалось

terminal-compared = С чем сравнено
indicators-older = Самые новые – от { $date }, { $days ->
    [0] дня, когда скопировали телефон.
    [one] за { $days } день до копирования телефона.
    [few] за { $days } дня до копирования телефона.
   *[many] за { $days } дней до копирования телефона.
}
indicators-newer = Самые новые – от { $date }, { $days ->
    [one] через { $days } день после копирования телефона.
    [few] через { $days } дня после копирования телефона.
   *[many] через { $days } дней после копирования телефона.
}
terminal-total = { $count ->
    [one] { $count } опубликованный индикатор:
    [few] { $count } опубликованных индикатора:
   *[many] { $count } опубликованных индикаторов:
}
terminal-rules = { $count ->
    [one] { $count } правило YARA проверило каждый файл.
    [few] { $count } правила YARA проверили каждый файл.
   *[many] { $count } правил YARA проверили каждый файл.
}
terminal-set = { $name } ({ $count }{ $date ->
    [none] {""}
   *[other] , от { $date }
}, { $origin })
terminal-file-of-sets = { $name } (наборов: { $sets }, индикаторов: { $count })
set-built-in = встроенный
set-installed = установленный
set-given = заданный
terminal-rejected = { $count ->
    [one] { $count } запись файлов индикаторов использовать не удалось:
    [few] { $count } записи файлов индикаторов использовать не удалось:
   *[many] { $count } записей файлов индикаторов использовать не удалось:
}
terminal-refused = { $count ->
    [one] { $count } индикатор не сравнивается: он встретился бы и на здоровых телефонах.
    [few] { $count } индикатора не сравниваются: они встретились бы и на здоровых телефонах.
   *[many] { $count } индикаторов не сравниваются: они встретились бы и на здоровых телефонах.
}

outcome-critical = Hoofprint нашёл следы известной шпионской программы. { $count ->
    [one] На { $count } вещь должен взглянуть специалист.
    [few] На { $count } вещи должен взглянуть специалист.
   *[many] На { $count } вещей должен взглянуть специалист.
}
outcome-stalkerware = Hoofprint нашёл следы приложения, с помощью которого следят за человеком через его телефон. { $count ->
    [one] На { $count } вещь должен взглянуть специалист.
    [few] На { $count } вещи должен взглянуть специалист.
   *[many] На { $count } вещей должен взглянуть специалист.
}
outcome-findings = { $count ->
    [one] Hoofprint нашёл { $count } вещь, на которую должен взглянуть специалист.
    [few] Hoofprint нашёл { $count } вещи, на которые должен взглянуть специалист.
   *[many] Hoofprint нашёл { $count } вещей, на которые должен взглянуть специалист.
}
outcome-findings-incomplete = Прочитать удалось не всё, так что может быть и больше. См. ниже.
outcome-nothing = В том, что удалось прочитать, известных следов не найдено.
outcome-nothing-incomplete = В том, что удалось прочитать, известных следов не найдено, но прочитать удалось не всё. См. ниже.
outcome-no-proof = Это не доказывает, что телефон никогда не атаковали: новые шпионские программы оставляют следы, которых ещё никто не знает, и многие из своих следов удаляют.
outcome-low = { $count ->
    [one] Стоит знать об { $count } мелочи; она обычна и для здоровых телефонов.
    [few] Стоит знать о { $count } мелочах; они обычны и для здоровых телефонов.
   *[many] Стоит знать о { $count } мелочах; они обычны и для здоровых телефонов.
}

severity-critical = КРИТИЧНО
severity-high = ВЫСОКАЯ
severity-medium = СРЕДНЯЯ
severity-low = НИЗКАЯ
label-proves = Это доказывает:
label-does-not-prove = Это не доказывает:
label-benign = Безобидные причины:
during-custody = пока телефон был в чужих руках
during-asleep = пока владелец спал
place-row = таблица { $table }, строка { $row }
place-row-part = таблица { $table }, строка { $row }, { $part }
place-listed = в списке файлов: { $path }
place-key = ключ { $key }
place-line-part = строка { $line }, { $part }
place-line = строка { $line }
place-byte = байт { $offset }
place-whole = файл целиком

time-about-changed = текст о себе изменён { $when }
time-about-ends = текст о себе кончается { $when }
time-backed-up = резервная копия { $when }
time-beacon-used = за маяками следили последний раз { $when }
time-billing-cycle-ends = конец расчётного периода { $when }
time-bought = куплено { $when }
time-changed = изменено { $when }
time-created = создано { $when }
time-expires = истекает { $when }
time-deleted-from = посещения удалены начиная с { $when }
time-deleted-to = посещения удалены по { $when }
time-delivered = доставлено { $when }
time-disappearing-set = включены исчезающие сообщения { $when }
time-edited = отредактировано { $when }
time-ended = закончилось { $when }
time-ends = кончается { $when }
time-expired = истекло { $when }
time-fence-used = за зонами следили последний раз { $when }
time-first-received = первое сообщение от него { $when }
time-first-received-with = первое сообщение с ним { $when }
time-first-sent = первое сообщение ему { $when }
time-first-used = первое использование { $when }
time-installed = установлено { $when }
time-last-message = последнее сообщение { $when }
time-group-created = группа создана { $when }
time-last-received = последнее сообщение от него { $when }
time-last-received-with = последнее сообщение с ним { $when }
time-last-run = последний запуск { $when }
time-last-sent = последнее сообщение ему { $when }
time-last-used = последнее использование { $when }
time-location-received = место получено последний раз { $when }
time-location-used = место использовано последний раз { $when }
time-location-used-in-background = место использовано последний раз в фоне { $when }
time-location-used-significant = за переменой места следили последний раз { $when }
time-location-used-significant-once = за переменой места следили однократно последний раз { $when }
time-looked-up = запрошено { $when }
time-crashed = сбой { $when }
time-launched = запущено { $when }
time-logged = записано { $when }
time-added = добавлено { $when }
time-finished = завершено { $when }
time-cached = сохранено в кэше { $when }
time-shutdown = выключение { $when }
time-modified = изменено { $when }
time-modified-in-copy = изменено { $when }, по данным копии
time-opened = открыто { $when }
time-period-began = начало периода { $when }
time-played = воспроизведено { $when }
time-push-used = уведомления использованы последний раз { $when }
time-ran = работало { $when }
time-read = прочитано { $when }
time-received = получено { $when }
time-recently-deleted = удалено { $when }
time-recorded = занесено { $when }
time-recovered = восстановлено { $when }
time-reminded = спрошено снова { $when }
time-requested = запрошено { $when }
time-seen = замечено { $when }
time-sent = отправлено { $when }
time-started = началось { $when }
time-starts = начинается { $when }
time-stored = сохранено { $when }
time-tab-closed = вкладка закрыта { $when }
time-tab-viewed = вкладку смотрели последний раз { $when }
time-transfer-started = передача началась { $when }
time-triggered = сработало { $when }
time-unsent = отозвано { $when }
time-connected = подключено { $when }
time-taken = снято { $when }
time-updated = обновлено { $when }
time-happened = произошло { $when }
time-executed = запрошено выполнение { $when }
time-used-until = использовалось до { $when }
time-used = использовалось { $when }
time-visited = посещено { $when }
time-visited-elsewhere = посещено на другом устройстве { $when }
time-visits-used = за посещениями следили последний раз { $when }
time-written = записано { $when }

terminal-source = Индикатор набора { $name }, опубликован: { $publisher }{ $date ->
    [none] {""}
   *[other] , { $date }
}{ $others ->
    [none] {""}
   *[other] . То же значение есть в: { $others }
}
terminal-more-places = и ещё { $count ->
    [one] { $count } место, названное в отчёте
    [few] { $count } места, названные в отчёте
   *[many] { $count } мест, названных в отчёте
}
terminal-more-findings = { $count ->
    [one] Ещё { $count } находка этой важности есть в отчёте.
    [few] Ещё { $count } находки этой важности есть в отчёте.
   *[many] Ещё { $count } находок этой важности есть в отчёте.
}

terminal-not-read = Что прочитать не удалось
terminal-odd = Что стоит знать о прочитанном
terminal-more-diagnostics = Ещё в отчёте: { $count ->
    [one] { $count }.
   *[other] { $count }.
}
terminal-not-yet = Что есть, но эта версия ещё не читает
terminal-missing = Чего там не было
terminal-not-assessed = Эту проверку провести не удалось: { $check }

terminal-unencrypted = Чего не может показать незашифрованная резервная копия
unencrypted-lacks = Звонки, история Safari, данные о здоровье и сохранённые сети Wi-Fi есть только в зашифрованных копиях. Зашифрованная копия показывает больше.
unencrypted-how-mac = На Mac: подключите телефон, выберите его в Finder, отметьте «Зашифровать локальную резервную копию» и нажмите «Создать резервную копию сейчас».
unencrypted-how-windows = В Windows: то же в приложении «Устройства Apple» или iTunes.
unencrypted-password = Запишите пароль. Его нельзя восстановить, и это не код телефона.

terminal-next = Что делать дальше
next-again = Исправьте, если можете, то, что не прочиталось, и проверьте снова: сделайте новую резервную копию или скопируйте её ещё раз.
next-keep-updated = Обновляйте телефон и время от времени перезагружайте его: многие такие атаки не переживают перезагрузки. Если хотите сохранить копию как улику, сначала скопируйте её в надёжное место.
next-lockdown = Если вы можете быть целью, включите режим блокировки: Настройки, Конфиденциальность и безопасность, Режим блокировки.
next-advanced-protection = Если вы можете быть целью, включите Расширенную защиту (Android 16 и новее): Настройки, Безопасность и конфиденциальность, Расширенная защита.
next-ask-if-worried = Если вас что-то тревожит, например предупреждение Apple или Google или странная ссылка, спросите тех, кто разбирается: линию помощи Access Now (accessnow.org/help), Security Lab «Международной амнистии» (securitylab.amnesty.org/get-help), Citizen Lab (citizenlab.ca).

terminal-written = Отчёт лежит здесь:
terminal-delete = В нём приведено найденное на телефоне. Чтобы избавиться от него, удалите эту папку и очистите корзину.
terminal-not-written = На этот компьютер ничего не записано. Чтобы сохранить отчёт, добавьте: --output ПАПКА
