# Needs the review of a native speaker.

threat-targeted-spyware = шпионская программа, которую продают государствам
threat-stalkerware = программа для слежки (stalkerware): её тайно ставят, чтобы следить за близким человеком
threat-watchware = программа наблюдения, какими пользуются родители, школы и работодатели
threat-forensic-tool = инструмент, которым полиция и пограничники копируют телефоны
threat-phishing = попытка украсть пароли

finding-who = { $vendor ->
    [none] { $also ->
        [none] { $name } – это { $threat }.
       *[other] { $name } (также известна как { $also }) – это { $threat }.
    }
   *[other] { $also ->
        [none] { $name }, создатель { $vendor }, – это { $threat }.
       *[other] { $name } (также известна как { $also }), создатель { $vendor }, – это { $threat }.
    }
}

finding-present-process-title = На этом телефоне работала программа, известная как часть { $name }: { $value }
finding-present-process-explanation = { $certainty ->
    [cut-name] Телефон записал программу с именем { $value }. Система обрезает имена; известная программа { $indicator } из { $name } выглядела бы именно так. { finding-who }
   *[exact] Телефон записал программу с именем { $value }. Исследователи опубликовали это имя как программу { $name }. { finding-who }
}
finding-present-process-proves = Что программа с таким именем работала на этом телефоне или на том, чья резервная копия на нём восстановлена.
finding-present-process-does-not-prove = Какие данные взяты, кто за этим стоит и активна ли она до сих пор.
finding-present-process-benign-1 = На этом телефоне восстановлена резервная копия другого, заражённого телефона.
finding-present-process-benign-2 = Посторонняя программа случайно носит то же имя. С этими опубликованными именами это очень редко.

finding-present-file-title = На этом телефоне есть файл, известный как след { $name }: { $value }
finding-present-file-explanation = На телефоне есть файл { $value }, который исследователи опубликовали как след { $name }. { finding-who }
finding-present-file-proves = Что файл с таким именем или содержимым есть или был на телефоне.
finding-present-file-does-not-prove = Что им пользовались, какие данные взяты и кто за этим стоит.
finding-present-file-benign-1 = Телефон принадлежит тому, кто изучает такие инструменты.
finding-present-file-benign-2 = На этом телефоне восстановлена резервная копия другого, заражённого телефона.

finding-present-app-title = На этом телефоне есть приложение, известное как { $name }: { $value }
finding-present-app-explanation = Телефон знает приложение { $value }, которое исследователи опубликовали как часть { $name }. { finding-who }
finding-present-app-proves = Что телефон знает или знал это приложение.
finding-present-app-does-not-prove = Кто его установил и для чего им пользовались.
finding-present-app-benign-1 = Кто-то установил его открыто, например родитель или работодатель.
finding-present-app-benign-2 = Владелец пробовал его.

finding-present-signed-title = На этом телефоне есть приложение, подписанное как { $name }: { $app }
finding-present-signed-explanation = Телефон знает приложение { $app } с подписью, которую исследователи опубликовали как подпись { $name }. { finding-who }
finding-present-signed-proves = Что подписавший { $name } подписал и это приложение. Это может только владелец ключа.
finding-present-signed-does-not-prove = Кто его установил и для чего им пользовались.
finding-present-signed-benign-1 = Тот же создатель подписал тем же ключом что-то безобидное.
finding-present-signed-benign-2 = Ключ стал известен, и им подписывает кто-то другой.

finding-present-profile-title = На этом телефоне есть профиль конфигурации, известный как след { $name }: { $value }
finding-present-profile-explanation = На телефоне есть профиль конфигурации { $value }, который исследователи опубликовали как след { $name }. { finding-who }
finding-present-profile-proves = Что этот профиль установлен или был установлен. Профиль может перенаправлять трафик и устанавливать приложения.
finding-present-profile-does-not-prove = Какие данные взяты и кто за этим стоит.
finding-present-profile-benign-1 = Телефон принадлежит тому, кто изучает такие инструменты.
finding-present-profile-benign-2 = На этом телефоне восстановлена резервная копия другого телефона.

finding-present-other-title = На этом телефоне есть след { $name }: { $value }
finding-present-other-explanation = На телефоне есть { $value }; исследователи опубликовали это как след { $name }. { finding-who }
finding-present-other-proves = Что это значение есть или было на телефоне.
finding-present-other-does-not-prove = Какие данные взяты и кто за этим стоит.
finding-present-other-benign-1 = Телефон принадлежит тому, кто изучает такие инструменты.
finding-present-other-benign-2 = На этом телефоне восстановлена резервная копия другого телефона.

finding-stored-title = В байтах файла есть значение, известное из { $name }: { $value }
finding-stored-explanation = Где-то в файле этого телефона есть { $value }. Исследователи опубликовали { $indicator } как часть { $name }. { finding-who }
finding-stored-proves = Что эти байты были в файле, когда телефон копировали. Они могли остаться от чего-то удалённого.
finding-stored-does-not-prove = Что телефон атаковали или что это кто-то видел: ничто не говорит, к чему относятся эти байты.
finding-stored-benign-1 = Такие значения есть в списках блокировки, словарях и прочитанных страницах.
finding-stored-benign-2 = Кто-то писал или читал об этом.

finding-rule-title = Файл похож на часть { $name }: { $value }
finding-rule-explanation = { $description } { $count ->
    [one] Этому описанию соответствует { $count } файл этого телефона
    [few] Этому описанию соответствуют { $count } файла этого телефона
   *[many] Этому описанию соответствуют { $count } файлов этого телефона
} (правило { $rule }).
finding-rule-proves = Что файл с этими словами и метками был на телефоне, когда его копировали.
finding-rule-does-not-prove = Что он работал или что это сам инструмент: правило знает, как файл выглядит, а не что он делает.
finding-rule-benign-1 = Телефон принадлежит тому, кто изучает такие инструменты или хранит отчёт о них.
finding-rule-benign-2 = Те же слова есть в безобидной программе.

finding-rule-given-title = Заданное правило подошло к файлу: { $rule }, { $value }
finding-rule-given-explanation = { $count ->
    [one] К { $count } файлу этого телефона подходит
   *[other] К { $count } файлам этого телефона подходит
} правило { $rule }{ $description ->
    [none] .
   *[other] ; его автор описывает его так: { $description }
}
finding-rule-given-proves = Что байты файла таковы, как говорит правило.
finding-rule-given-does-not-prove = Что это то, что правило должно находить. Эта программа не писала правило и не знает, как часто оно ошибается.
finding-rule-given-benign-1 = Те же байты есть в безобидном файле.
finding-rule-given-benign-2 = Телефон принадлежит тому, кто изучает такие инструменты.

finding-rule-everywhere-title = Правило подходит к { $count } файлам – слишком многим, чтобы это много значило: { $rule }
finding-rule-everywhere-explanation = Правило { $rule } подходит к { $count } файлам этого телефона. То, что подходит к стольким, мало говорит о каждом.
finding-rule-everywhere-proves = Что байты этих файлов таковы, как говорит правило.
finding-rule-everywhere-does-not-prove = Что хоть один из них – то, что правило должно находить.
finding-rule-everywhere-benign-1 = Правило описывает то, что есть во многих программах.
finding-rule-everywhere-benign-2 = Приложение хранит много копий одного файла.

finding-deleted-title = В удалённой записи есть значение, известное из { $name }: { $value }
finding-deleted-explanation = Удалённая запись частично сохранилась и была собрана заново. В ней есть { $value }. Исследователи опубликовали { $indicator } как часть { $name }. { finding-who }
finding-deleted-proves = Что байты такой записи были в базе данных, когда телефон копировали.
finding-deleted-does-not-prove = Когда её удалили, кто и почему: люди удаляют сообщения и историю каждый день. Если достоверность низкая, части могут принадлежать другой записи.
finding-deleted-benign-1 = Кто-то удалил подозрительное сообщение, как часто советуют.
finding-deleted-benign-2 = Телефон сам удаляет старые записи.

finding-contacted-title = Этот телефон связывался с сервером { $name }: { $value }
finding-contacted-explanation = Телефон связывался с { $value }. Исследователи опубликовали { $indicator } как сервер { $name }. { finding-who }
finding-contacted-proves = Что программа на этом телефоне, возможно браузер, говорила с этим сервером.
finding-contacted-does-not-prove = Что телефон заражён. Открытие ссылки – попытка; удалась ли она, видно в другом месте.
finding-contacted-benign-1 = Кто-то открыл адрес, чтобы изучить его.
finding-contacted-benign-2 = Сервер с тех пор перешёл к другим.

finding-contacted-account-title = Этот телефон связывался с учётной записью { $name }: { $value }
finding-contacted-account-explanation = Телефон что-то отправил на { $value }. Исследователи опубликовали эту учётную запись как одну из тех, с которых { $name } атакует телефоны. { finding-who }
finding-contacted-account-proves = Что этот телефон что-то отправил ей или звонил.
finding-contacted-account-does-not-prove = Что телефон заражён.
finding-contacted-account-benign-1 = Кто-то ответил неизвестному отправителю.
finding-contacted-account-benign-2 = Номер или адрес теперь принадлежит другому.

finding-received-title = На этот телефон прислали ссылку на сервер { $name }: { $value }
finding-received-explanation = { $certainty ->
    [prose] В сообщении, присланном на этот телефон, упомянуто { $value }. Исследователи опубликовали { $indicator } как сервер { $name }. Имя стоит в тексте, так что это может быть разговор о нём, а не ссылка.
   *[exact] В сообщении, присланном на этот телефон, есть ссылка на { $value }. Исследователи опубликовали { $indicator } как сервер { $name }. { finding-who } Открытия такой ссылки может хватить для заражения телефона.
}
finding-received-proves = Что кто-то пытался или мог пытаться атаковать этот телефон.
finding-received-does-not-prove = Что ссылку открыли или что атака удалась.
finding-received-benign-1 = Знакомый или новостной канал прислал ссылку как предупреждение.
finding-received-benign-2 = Сервер с тех пор перешёл к другим.

finding-received-account-title = На этот телефон писала учётная запись, с которой атакует { $name }: { $value }
finding-received-account-explanation = Телефон что-то получил от { $value }. Исследователи опубликовали эту учётную запись как одну из тех, с которых { $name } атакует телефоны. { finding-who } Некоторым таким атакам не нужно ни одного нажатия.
finding-received-account-proves = Что эта учётная запись достигла телефона: попытка атаки.
finding-received-account-does-not-prove = Что атака удалась.
finding-received-account-benign-1 = Номер или адрес теперь принадлежит другому.
finding-received-account-benign-2 = Владелец сам написал ей первым, чтобы изучить.

finding-received-file-title = Пришёл файл от учётной записи, с которой атакует { $name }: { $value }
finding-received-file-explanation = { $count ->
    [one] Телефон получил { $count } файл от { $value }.
    [few] Телефон получил { $count } файла от { $value }.
   *[many] Телефон получил { $count } файлов от { $value }.
} Исследователи опубликовали эту учётную запись как одну из тех, с которых { $name } атакует телефоны. { finding-who } Некоторые такие атаки прячутся в файлах и не требуют ни одного нажатия.
finding-received-file-proves = Что эта учётная запись прислала файл на телефон: попытка атаки.
finding-received-file-does-not-prove = Что атака удалась.
finding-received-file-benign-1 = Номер или адрес теперь принадлежит другому.
finding-received-file-benign-2 = Владелец попросил у неё файл, чтобы изучить.

finding-website-title = На этом телефоне открыли сайт о { $name } или прислали на него ссылку: { $value }
finding-website-explanation = { $value } – сайт тех, кто делает или продаёт { $name }. { finding-who } Такие страницы открывают, чтобы прочитать о программе, купить её или посмотреть, что она записала на другом телефоне. Это не связь самого приложения.
finding-website-proves = Что эту страницу открыли на этом телефоне или прислали ссылку на неё.
finding-website-does-not-prove = Что { $name } есть или когда-либо была на этом телефоне.
finding-website-benign-1 = Кто-то читал об этом или искал помощи против этого.
finding-website-benign-2 = Туда привела реклама или поиск.

finding-mentioned-title = На этом телефоне упоминается { $value }, известное из { $name }
finding-mentioned-explanation = Владелец телефона написал или сохранил { $value }. Исследователи опубликовали { $indicator } как след { $name }. Писать об этом – не атака.
finding-mentioned-proves = Что владелец или программа за него записала это значение.
finding-mentioned-does-not-prove = Что телефон как-то соприкасался с { $name }.
finding-mentioned-benign-1 = Владелец кого-то предупреждал или делился новостями о таких атаках.
finding-mentioned-benign-2 = Владелец изучает такие атаки.

finding-list-title = На этом телефоне хранят или пересылают список индикаторов { $name }
finding-list-explanation = { $count ->
    [one] { $count } сообщение или запись называет больше десяти разных индикаторов { $name }. Это список, которым делятся, а не атака.
   *[other] Сообщений или записей одной переписки, где названо больше десяти разных индикаторов { $name }: { $count }. Это список, которым делятся, а не атака.
}
finding-list-proves = Что об опубликованных индикаторах { $name } писали.
finding-list-does-not-prove = Что телефон как-то соприкасался с { $name }.
finding-list-benign-1 = Владелец изучает такие атаки или следит за новостями о них.

next-other-device = Говорите об этом с другого устройства. Пока не взглянул специалист, считайте, что этот телефон может подслушивать и его сообщения читают.
next-do-not-open = Не открывайте ссылку, даже чтобы посмотреть. Сохраните сообщение; не удаляйте его.
next-stalkerware-safety = Пока не удаляйте её: тот, кто её поставил, может заметить. Сначала составьте план своей безопасности, с другого устройства, с тем, кто разбирается, например с приютом или линией помощи.
next-stalkerware-found = Если вы опасаетесь, что кто-то поставил такую программу на этот телефон: не ищите и не удаляйте её на самом телефоне, тот, кто её поставил, может заметить. Сначала поговорите, с другого устройства, с тем, кто разбирается, например с приютом или линией помощи.
next-keep-evidence = Сделайте копию проверенного и отчёта и храните то и другое в надёжном месте, не на телефоне.
next-do-not-wipe = Не сбрасывайте, не обновляйте и не перезагружайте телефон, пока не ответил специалист: это может уничтожить следы.
next-ask-for-help = Попросите помощи сейчас: линия помощи по цифровой безопасности Access Now (help@accessnow.org, accessnow.org/help), Security Lab «Международной амнистии» (securitylab.amnesty.org/get-help), Citizen Lab (citizenlab.ca). Они помогают журналистам, активистам и правозащитникам бесплатно и конфиденциально.
next-nothing-urgent = Немедленно ничего делать не нужно.
next-keep-report = Сохраните отчёт. Он может понадобиться, если позже найдётся что-то ещё.

profile-mdm = передать телефон серверу, который им управляет
profile-vpn = направить трафик через VPN
profile-vpn-apps = направить трафик приложений через VPN
profile-dns = выбрать сервер, который находит адреса
profile-proxy = направить трафик через прокси
profile-relay = направить трафик через ретранслятор
profile-mobile-data = выбрать, как уходят мобильные данные
profile-filter = фильтровать и просматривать трафик
profile-root = заставить телефон доверять сертификату для зашифрованного трафика
profile-certificate = заставить телефон доверять сертификату
profile-notifications = скрывать уведомления
support-no-icon = { $app } не показывает значка
support-traffic = весь трафик идёт через { $app }
support-keyboard = { $app } служит клавиатурой
support-notifications = { $app } читает все уведомления
support-named-like-system = { $app } называется как часть системы
