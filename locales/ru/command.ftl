# Needs the review of a native speaker. Help texts are English.

command-failed = Что-то пошло не так: { $reason }
option-zone-unknown = Часового пояса { $value } нет. Пишите как Africa/Casablanca.
option-span-wrong = { $value } – не промежуток времени. Пишите как 2021-07-01..2021-07-04.
option-time-wrong = { $value } – не день и не время. Пишите как 2021-07-01 или 2021-07-01T18:30.
option-hours-wrong = { $value } – не промежуток часов. Пишите как 23:00..07:00.
option-size-wrong = { $value } – не размер. Пишите как 500M или 2G.
output-exists = В { $path } уже есть отчёт. Укажите другую папку или добавьте --force, чтобы заменить его.
output-not-empty = В папке { $path } есть другие файлы. Укажите новую.
output-not-a-folder = { $path } – файл. Укажите новую папку.
output-inside-evidence = { $path } лежит внутри материала. Туда никогда ничего не пишется; укажите папку в другом месте.
password-file-unreadable = Файл пароля { $path } нельзя прочитать: { $reason }
password-prompt = Пароль резервной копии в { $path }:
records-decrypted = Внимание: копия зашифрована. С --records всё прочитанное записывается расшифрованным в папку отчёта. Берегите её.
progress-reading = Чтение

backups-none =
    В местах, куда их кладут Finder и iTunes, резервных копий не найдено. Укажите папку копии: hoofprint scan ПАПКА
backups-not-chosen = Выберите копию по номеру или укажите её папку: hoofprint scan ПАПКА. Команда «hoofprint backups» перечисляет их.
backups-choose = Номер копии для проверки:
backups-line = { $number }. { $device }, iOS { $version }, создана { $made }, { $megabytes } МБ, { $lock }
backups-encrypted = зашифрована
backups-plain = не зашифрована
backups-unknown = неизвестно

demo-intro = Это показ с выдуманным телефоном, в { $path }. Ничей телефон не тронут.
demo-end = Чтобы проверить свою копию: hoofprint scan ПАПКА --output ОТЧЁТ
verify-no-list = { $path } нет или нельзя прочитать ({ $reason }). Нужное есть только в отчёте «scan --deep».
verify-differs = Изменён: { $path }
verify-missing = Больше нет: { $path }
verify-new = Не было: { $path }
verify-sum = Как были: { $equal }. Изменены: { $different }, больше нет: { $missing }, не было: { $new }.
practice-made = Учебный телефон лежит в { $path }. Что в нём спрятано, записано в { $truth }.
practice-occupied = { $path } не пуста. Укажите новую папку.
practice-no-password = Зашифровать можно только резервную копию. Уберите --password или сделайте копию.
practice-other-platform = Это не сочетается: iPhone даёт копию или файловую систему, телефон Android – ab, bugreport или androidqf. pegasus-2021 был на iPhone, novispy и stalkerware – на телефонах Android.

rules-not-in-this-build = Эта программа собрана без YARA. Соберите её с «yara», чтобы использовать --yara.
rules-unusable = Ни одно из правил, заданных через --yara, использовать нельзя. Ничего не проверено.
rules-some-unusable = Правил, которые использовать нельзя: { $count ->
    [one] { $count }. Оно названо выше и в отчёте; остальные используются.
   *[other] { $count }. Они названы выше и в отчёте; остальные используются.
}

explain-heuristics = Проверки
explain-artifacts = Артефакты
explain-capabilities = Возможности
explain-name = { "  " }{ $name }: { $text }
explain-unknown = Ничто не называется { $word }. «hoofprint explain» без слов перечисляет все имена.
explain-heuristic = Ищет: { $text }.
explain-artifact = { $text }
explain-capability = { $text }
explain-proves = Что доказывает: { $text }
explain-does-not-prove = Чего не доказывает: { $text }
explain-benign = Безобидная причина: { $text }
explain-reads = Читает: { $text }
explain-read-by = Проверки, которые это используют: { $text }
explain-paths = Где лежит: { $text }
explain-shows = Может показать: { $text }
explain-hints-at = Намекает на: { $text }
explain-shown-by = Артефакты, которые могут это показать: { $text }
explain-hinted-by = Артефакты, которые лишь намекают: { $text }
explain-source = Источник: { $text }
explain-techniques = ATT&CK for Mobile: { $text }
explain-note = { $text }
diff-no-report = { $path } нельзя прочитать как отчёт: { $reason }.
diff-other-phone = Эти два отчёта – о телефонах с разными серийными номерами.
diff-new = Новое: { $severity } { $title }
diff-gone = Больше нет: { $severity } { $title }
diff-answer = { $question } Раньше: { $old }; теперь: { $new }.
diff-read-now = Прочитано теперь, а раньше нет: { $title }
diff-not-read-now = Прочитано раньше, а теперь нет: { $title }
diff-sum = Новых находок: { $new }, больше нет: { $gone }, тех же: { $same }.
ask-intro = Несколько вопросов о телефоне. Просто Enter значит «нет» или «не знаю».
ask-custody = Был ли телефон не в ваших руках: полиция, граница, ремонт, кто-то дома? С какого времени по какое (2024-02-20T20:00..2024-02-21T01:00)?
ask-more = Ещё раз? С какого времени по какое?
ask-asleep = Когда вы спите (23:00..07:00)?
ask-zone = В каком часовом поясе вы живёте (Europe/Belgrade)?
ask-managed = Управляет ли телефоном работодатель или школа? (д/н)
ask-developer = Разрабатываете ли вы приложения для телефонов? (д/н)
ask-rooted = Делали ли вы сами root или джейлбрейк? (д/н)
ask-again = { $reason } Попробуйте ещё раз или нажмите Enter.

several-begin = { $number } из { $all }: { $path }
several-failed = Это прочитать не удалось: { $reason }
several-written = Обзор по всем – в { $path }.

rescan-needs-records = В { $path } есть только записи, на которых основаны находки, а не все прочитанные. Сравнить снова можно только отчёт «scan --records».
rescan-compared = Снова сравнено сохранённых записей: { $count ->
    [one] { $count }.
   *[other] { $count }.
  } То, что основано на байтах файлов или на поведении, осталось как было найдено.
rescan-broken = Строк сохранённых записей, которые не удалось прочитать: { $count ->
    [one] { $count }.
   *[other] { $count }.
  }
pack-no-recipient = { $value } – не получатель age. Он начинается с age1; его даёт тот, кто должен открыть файл.
pack-not-in-this-build = Эта программа собрана без age. Соберите её с «age», чтобы упаковывать и открывать отчёты.
pack-written = Записан { $path }, файлов в нём: { $count }. Открыть его могут только те, для кого он.
unpack-refused = { $path } нельзя открыть: { $reason }
unpack-no-key = нет ключа к нему
unpack-written = Отчёт лежит в { $path }.
