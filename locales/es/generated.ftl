# Needs the review of a native speaker. What an artifact proves (hoofprint explain) is English.

artifact-android_accessibility-title = Servicios de accesibilidad
artifact-android_adb-title = Ordenadores que pueden dar órdenes al teléfono
artifact-android_apks-title = Archivos de instalación de aplicaciones
artifact-android_appops-title = Uso de micrófono, cámara y otras capacidades
artifact-android_appops_history-title = Historial de usos de micrófono, cámara y ubicación
artifact-android_audio-title = Grabaciones de sonido
artifact-android_backup_apps-title = Aplicaciones en una copia de seguridad
artifact-android_battery-title = Actualizaciones y desinstalaciones de los últimos días
artifact-android_battery_history-title = Qué se ejecutó desde la última carga
artifact-android_camera-title = Uso de las cámaras
artifact-android_chrome_history-title = Historial de Chrome y sus parientes
artifact-android_components-title = A qué responden las aplicaciones
artifact-android_dbinfo-title = Bases de datos en uso
artifact-android_device-title = El propio teléfono
artifact-android_device_policy-title = Administradores y propietarios del teléfono
artifact-android_environment-title = Guardián del sistema y entorno
artifact-android_files-title = Lista de archivos
artifact-android_intrusion_logs-title = Registros de intrusión
artifact-android_media_projection-title = Pantalla compartida
artifact-android_mounts-title = Sistemas de archivos montados
artifact-android_notifications-title = Lectores de notificaciones
artifact-android_packages-title = Aplicaciones y sus permisos
artifact-android_platform_compat-title = Excepciones hechas para aplicaciones
artifact-android_privacy_dashboard-title = Panel de privacidad de Samsung
artifact-android_processes-title = Programas en ejecución
artifact-android_properties-title = Propiedades del sistema
artifact-android_roles-title = Aplicaciones con una función del teléfono
artifact-android_settings-title = Ajustes del sistema
artifact-android_sms-title = SMS y MMS
artifact-android_telephony-title = SMS y MMS en la base de datos del teléfono
artifact-android_tombstones-title = Fallos de programas nativos
artifact-android_usage-title = Aplicaciones que se abrieron
artifact-android_users-title = Usuarios y perfiles
artifact-ios_app_privacy_report-title = Informe de privacidad de las apps
artifact-ios_apps-title = Aplicaciones
artifact-ios_biome-title = Micrófonos y cámaras (Biome)
artifact-ios_biome_presence-title = Bloqueo, luz y aplicaciones en primer plano (Biome)
artifact-ios_cache-title = Cachés web de las aplicaciones
artifact-ios_calendar-title = Calendario
artifact-ios_calls-title = Llamadas
artifact-ios_chrome_favicon-title = Iconos de sitios en Chrome, Edge y Brave
artifact-ios_chrome_history-title = Historial de Chrome, Edge y Brave
artifact-ios_configuration_profiles-title = Perfiles de configuración
artifact-ios_contacts-title = Contactos
artifact-ios_cookies-title = Cookies
artifact-ios_crash_logs-title = Registros de fallos
artifact-ios_data_usage-title = Datos móviles usados por cada programa
artifact-ios_device-title = Identidad del dispositivo
artifact-ios_duckduckgo_history-title = Historial de DuckDuckGo
artifact-ios_files-title = Lista de todos los archivos del sistema
artifact-ios_firefox_favicon-title = Iconos de sitios en Firefox
artifact-ios_firefox_history-title = Historial de Firefox
artifact-ios_global_preferences-title = Ajustes globales (modo de aislamiento)
artifact-ios_hosts-title = Direcciones fijas de servidores
artifact-ios_id_status_cache-title = Consultas de cuentas de Apple
artifact-ios_image_files-title = Contenido de imágenes recibidas
artifact-ios_interactions-title = Interacciones
artifact-ios_keychain_analytics-title = Notas de los servicios de seguridad
artifact-ios_knowledge-title = Uso del teléfono (knowledgeC)
artifact-ios_location_clients-title = Programas que usaron la ubicación
artifact-ios_manifest-title = Lista de todos los archivos de la copia
artifact-ios_net_usage-title = Uso de red de cada programa
artifact-ios_os_analytics-title = Uso de red para el análisis diario
artifact-ios_pair_records-title = Ordenadores de confianza
artifact-ios_power_log-title = Registro de energía
artifact-ios_privacy_accounting-title = Almacén del Informe de privacidad de las apps
artifact-ios_profile_events-title = Sucesos de perfiles de configuración
artifact-ios_provisioning_profiles-title = Permisos para ejecutar aplicaciones de fuera de la App Store
artifact-ios_safari_bookmarks-title = Marcadores y lista de lectura de Safari
artifact-ios_safari_browser_state-title = Pestañas de Safari
artifact-ios_safari_downloads-title = Descargas de Safari
artifact-ios_safari_favicon-title = Iconos de sitios en Safari
artifact-ios_safari_history-title = Historial de Safari
artifact-ios_shortcuts-title = Atajos
artifact-ios_shutdown_log-title = Registro de apagados
artifact-ios_sms-title = Mensajes (SMS, iMessage)
artifact-ios_sms_attachments-title = Adjuntos de mensajes
artifact-ios_software_update-title = Ajustes de actualización
artifact-ios_tcc-title = Permisos de privacidad
artifact-ios_version_history-title = Versiones de iOS a lo largo del tiempo
artifact-ios_webkit_session_log-title = Sitios conocidos por vistas web, registro antiguo
artifact-ios_webkit_statistics-title = Sitios conocidos por vistas web
artifact-ios_webkit_storage-title = Qué guardan los sitios en vistas web
artifact-ios_whatsapp-title = WhatsApp
artifact-ios_whatsapp_calls-title = Llamadas de WhatsApp
artifact-ios_whatsapp_contacts-title = Contactos de WhatsApp
artifact-ios_whatsapp_lid-title = Números ocultos de WhatsApp
artifact-every_file-title = Todos los archivos, byte a byte
artifact-recovered-title = Registros borrados, recompuestos

unread-android_anr-title = Programas que no respondieron
unread-android_apex-title = Módulos del sistema
unread-android_logcat-title = Registro del sistema
unread-android_magisk_modules-title = Módulos de Magisk
unread-ios_biome_streams-title = Otros flujos de Biome (aplicaciones, lugares, mensajes)
unread-ios_installation_log-title = Registro de instalación
unread-ios_lockdown_log-title = Registro de emparejamiento
unread-ios_mobile_backup-title = Historial de copias de seguridad
unread-ios_system_logs-title = Registro del sistema del servicio de registro
unread-ios_unified_log-title = Registro unificado
unread-ios_wifi_networks-title = Redes wifi conocidas

heuristic-app-outside-store-name = aplicaciones de fuera de la App Store
heuristic-app-outside-store-title = { $count ->
    [one] Una aplicación no vino de la App Store: { $app }
    *[other] { $count } aplicaciones no vinieron de la App Store, entre ellas { $app }
    }
heuristic-app-outside-store-explanation = { $how ->
    [enterprise] La aplicación está firmada por una empresa para todos los teléfonos de su personal. Apple no la ha revisado, y así se ha repartido software espía.
    [ad-hoc] La aplicación está firmada para este teléfono y unos pocos más. Apple no la ha revisado.
    [development] La aplicación está firmada para el trabajo de un desarrollador.
    [other] El recibo de la aplicación dice que la instaló { $installer }, y no la App Store.
    *[unknown] La aplicación no tiene recibo de la App Store y nada dice de dónde vino.
    }
heuristic-app-outside-store-proves = Que la aplicación se instaló de otra manera.
heuristic-app-outside-store-does-not-prove = Que es dañina.
heuristic-app-outside-store-benign-1 = Una versión de prueba, que sus autores reparten con TestFlight.
heuristic-app-outside-store-benign-2 = Una aplicación de la empresa, de otra tienda o hecha por quien usa el teléfono.
heuristic-app-outside-store-benign-3 = El recibo se perdió al restaurar el teléfono.

heuristic-apple-threat-notification-name = avisos de Apple
heuristic-apple-threat-notification-title = Puede que Apple haya avisado a quien usa este teléfono de un ataque con software espía
heuristic-apple-threat-notification-explanation = { $messages ->
    [0] Este teléfono conoce la dirección desde la que Apple avisa a personas atacadas con software espía vendido a gobiernos; el aviso en sí ya no está.
    [one] Un mensaje en este teléfono se lee como el aviso que Apple envía a personas atacadas con software espía vendido a gobiernos, o vino de su dirección.
    *[other] { $messages } mensajes en este teléfono se leen como el aviso que Apple envía a personas atacadas con software espía vendido a gobiernos, o vinieron de su dirección.
    } Un aviso verdadero aparece también arriba de la página al iniciar sesión en account.apple.com.
heuristic-apple-threat-notification-proves = Que llegó al teléfono un mensaje con estas palabras o desde esta dirección. Si la página de la cuenta también muestra el aviso, Apple tiene pruebas de un ataque contra su titular.
heuristic-apple-threat-notification-does-not-prove = Que es de Apple: los delincuentes imitan estos avisos para robar contraseñas. Uno verdadero nunca pide abrir un enlace, instalar algo ni dar una contraseña.
heuristic-apple-threat-notification-benign-1 = Una imitación que quiere robar la contraseña de la cuenta.
heuristic-apple-threat-notification-benign-2 = Alguien reenvió el texto o escribió a la dirección.

heuristic-backdated-invitation-name = invitaciones al pasado
heuristic-backdated-invitation-title = { $count ->
    [one] Llegó una invitación a una cita que ya había pasado
    *[other] Llegaron { $count } invitaciones a citas que ya habían pasado
    }
heuristic-backdated-invitation-explanation = El calendario contiene { $count ->
    [one] una cita que otra persona envió
    *[other] { $count } citas que otra persona envió
    } al menos un día después de su final. { $published ->
    [yes] Sus palabras son las de un ataque de QuaDream.
    *[no] Un ataque de QuaDream usó invitaciones así, que iOS añade sin preguntar.
    }
heuristic-backdated-invitation-proves = Que en el calendario hay una invitación a una fecha pasada.
heuristic-backdated-invitation-does-not-prove = Que llevaba un ataque.
heuristic-backdated-invitation-benign-1 = Un calendario se importó, se pasó a otra cuenta o se compartió tarde.
heuristic-backdated-invitation-benign-2 = Alguien anotó una reunión después de celebrarse.

heuristic-build-going-backwards-name = una versión de iOS que se volvió más antigua
heuristic-build-going-backwards-title = El teléfono tuvo una versión más antigua de iOS después de una más nueva: { $newer }, luego { $older }
heuristic-build-going-backwards-explanation = El { $before } el teléfono tenía la compilación { $newer } de iOS y más tarde, el { $after }, la { $older }, que es más antigua. Una versión más antigua trae de vuelta fallos ya corregidos.
heuristic-build-going-backwards-proves = Que los propios registros del teléfono nombran una compilación más antigua después de una más nueva.
heuristic-build-going-backwards-does-not-prove = Quién lo hizo ni que se hizo para atacar el teléfono.
heuristic-build-going-backwards-benign-1 = Se quitó una versión beta y se instaló la publicada.
heuristic-build-going-backwards-benign-2 = El reloj del teléfono estuvo mal un tiempo.

heuristic-cleared-shutdown-log-name = un registro de apagados vacío
heuristic-cleared-shutdown-log-title = El registro de apagados está vacío
heuristic-cleared-shutdown-log-explanation = iOS escribe en shutdown.log cada vez que el teléfono se apaga o reinicia. En este teléfono el archivo existe y está vacío, y no hay otro más antiguo al lado. Se ha visto software espía que lo vacía.
heuristic-cleared-shutdown-log-proves = Que el registro no contiene nada.
heuristic-cleared-shutdown-log-does-not-prove = Que alguna vez contuvo algo ni que alguien lo vació.
heuristic-cleared-shutdown-log-benign-1 = El teléfono no se ha apagado desde que se instaló o actualizó iOS.
heuristic-cleared-shutdown-log-benign-2 = El programa que copió el teléfono no pudo leer el archivo.

heuristic-control-of-the-phone-name = aplicaciones que pueden controlar el teléfono
heuristic-control-of-the-phone-title = Aplicaciones que pueden controlar este teléfono
heuristic-control-of-the-phone-explanation = { $three ->
    [none] {""}
    *[other] Instaladas desde fuera de una tienda, con derechos sobre todo el teléfono y usadas: { $three }.
    } { $two ->
    [none] {""}
    *[other] Dos de estas tres cosas se cumplen para: { $two }.
    } { $one ->
    [none] {""}
    *[other] Solo derechos sobre todo el teléfono: { $one }.
    } Derechos sobre todo el teléfono son los de un administrador, un propietario o un servicio de accesibilidad, que ve la pantalla y puede escribir y pulsar. Usadas significa micrófono, cámara, ubicación, pantalla, mensajes, llamadas o contactos. { $support ->
    [none] {""}
    *[other] De estas aplicaciones habla una cosa más: { $support }.
    }
heuristic-control-of-the-phone-proves = Que estas aplicaciones tienen estos derechos, y de dónde dice el teléfono que vinieron.
heuristic-control-of-the-phone-does-not-prove = Que son software espía ni que quien usa el teléfono no las quería.
heuristic-control-of-the-phone-benign-1 = Empresas y escuelas administran teléfonos con estos derechos.
heuristic-control-of-the-phone-benign-2 = Lectores de pantalla, gestores de contraseñas, asistentes y control parental los piden, y se les concedieron.
heuristic-control-of-the-phone-benign-3 = Las aplicaciones de F-Droid, del sitio de su fabricante o traídas de un teléfono anterior no tienen una tienda como origen.
heuristic-control-of-the-phone-benign-4 = Los desarrolladores instalan por cable lo que escriben.

heuristic-crash-cluster-name = programas de mensajes que fallaron juntos
heuristic-crash-cluster-title = Programas que reciben mensajes fallaron uno tras otro: { $programs }
heuristic-crash-cluster-explanation = En pocos minutos fallaron estos programas: { $programs }. Todos trabajan con mensajes o invitaciones que llegan. Se ha visto que ataques que no necesitan que se toque nada los hacen fallar.
heuristic-crash-cluster-proves = Que estos programas fallaron casi a la vez.
heuristic-crash-cluster-does-not-prove = Que el teléfono fue atacado. Un error de iOS o una imagen dañada hacen lo mismo.
heuristic-crash-cluster-benign-1 = Un error en una versión de iOS, sobre todo en una beta.
heuristic-crash-cluster-benign-2 = Una imagen o un archivo dañados que alguien envió sin saberlo.

heuristic-crash-on-media-path-name = fallos donde se leen mensajes e imágenes
heuristic-crash-on-media-path-title = Fallaron programas que leen mensajes o imágenes
heuristic-crash-on-media-path-explanation = { $count ->
    [one] Un fallo
    *[other] { $count } fallos
    } de { $programs } ocurrieron donde se lee contenido de fuera{ $repeated ->
    [0] {""}
    *[other] , de un programa { $repeated } veces en una hora
    }{ $misused ->
    [0] {""}
    *[other] ; el propio teléfono notó un mal uso de la memoria
    }.
heuristic-crash-on-media-path-proves = Que estos programas fallaron en ese código.
heuristic-crash-on-media-path-does-not-prove = Que alguien envió algo que los hizo fallar.
heuristic-crash-on-media-path-benign-1 = Imágenes y vídeos dañados hacen fallar estos programas.
heuristic-crash-on-media-path-benign-2 = Los errores de una versión nueva del sistema hacen fallar muchos programas durante un tiempo.

heuristic-deleted-process-record-name = registros borrados de programas
heuristic-deleted-process-record-title = Un programa que usó datos móviles se quitó de la propia lista de programas del teléfono
heuristic-deleted-process-record-explanation = Este teléfono cuenta cuántos datos móviles usa cada programa. { $counters ->
    [one] Uno de estos contadores pertenece
    *[other] { $counters } de estos contadores pertenecen
    } a { $programs ->
    [one] un programa que ya no está
    *[other] { $programs } programas que ya no están
    } en la lista, aunque iOS quita un programa y sus contadores a la vez. { $gaps ->
    [0] En la propia lista no hay grupos de entradas que falten.
    [one] En la propia lista faltan { $missing } entradas vecinas en un lugar.
    *[other] En la propia lista faltan { $missing } entradas vecinas en { $gaps } lugares.
    }
heuristic-deleted-process-record-proves = Que se quitaron entradas de la lista de programas del teléfono sin los contadores que les pertenecen. Se ha visto a Pegasus hacerlo para ocultar sus rastros.
heuristic-deleted-process-record-does-not-prove = Qué programa era ni que fuera software espía. El nombre se fue con la entrada.
heuristic-deleted-process-record-benign-1 = La copia se restauró desde otro teléfono o con una herramienta que edita copias.
heuristic-deleted-process-record-benign-2 = La base de datos se dañó o iOS la reparó después de que el teléfono se quedara sin batería.

heuristic-disguised-image-name = imágenes que son otra cosa
heuristic-disguised-image-title = Una imagen no es lo que dice su nombre: { $example }
heuristic-disguised-image-explanation = { $count ->
    [one] Un archivo tiene
    *[other] { $count } archivos tienen
    } nombre de imagen, pero el contenido es { $what ->
    [document] un documento, como en el ataque llamado FORCEDENTRY
    [raw] una fotografía sin procesar, como en el ataque llamado LANDFALL
    [archive] una imagen con un archivo comprimido detrás, como en el ataque llamado LANDFALL
    *[other] un archivo de otro tipo
    }. Así se escondieron ataques que no necesitan que se toque nada.
heuristic-disguised-image-proves = Que el contenido del archivo no es lo que dice su nombre.
heuristic-disguised-image-does-not-prove = Que es dañino ni que el teléfono fue atacado con él.
heuristic-disguised-image-benign-1 = Alguien cambió el nombre de un archivo o escondió un archivo en una imagen por diversión.
heuristic-disguised-image-benign-2 = Un programa que escribe imágenes de forma poco habitual.

heuristic-encrypted-temporary-file-name = archivos cifrados entre los temporales
heuristic-encrypted-temporary-file-title = Hay archivos cifrados entre los archivos temporales
heuristic-encrypted-temporary-file-explanation = { $count ->
    [one] Un archivo parece
    *[other] { $count } archivos parecen
    } cifrados y { $count ->
    [one] está
    *[other] están
    } en una carpeta del sistema para archivos temporales: { $paths }
heuristic-encrypted-temporary-file-proves = Que los bytes de estos archivos no tienen forma y están tan repartidos como los de algo cifrado.
heuristic-encrypted-temporary-file-does-not-prove = Qué hay en ellos, quién los escribió ni que se enviaron alguna vez.
heuristic-encrypted-temporary-file-benign-1 = Los programas guardan cachés cifradas y descargas sin terminar.
heuristic-encrypted-temporary-file-benign-2 = Las herramientas que copian un teléfono para examinarlo dejan archivos.

heuristic-foreign-process-domain-name = aplicaciones en un dominio del sistema
heuristic-foreign-process-domain-title = Una aplicación se ejecuta con derechos del sistema
heuristic-foreign-process-domain-explanation = { $count ->
    [one] Un programa se ejecuta
    *[other] { $count } programas se ejecutan
    } con el usuario de una aplicación y en un dominio que pertenece solo al sistema: { $programs }
heuristic-foreign-process-domain-proves = Que estos programas se ejecutaban fuera de los límites de las aplicaciones cuando se hizo la adquisición.
heuristic-foreign-process-domain-does-not-prove = Cómo llegaron allí ni que son dañinos.
heuristic-foreign-process-domain-benign-1 = Con un root hecho por quien usa el teléfono, las aplicaciones arrancan programas en esos dominios.
heuristic-foreign-process-domain-benign-2 = Los sistemas para desarrolladores son menos estrictos.

heuristic-imitated-process-name-name = programas con nombres casi como los de Apple
heuristic-imitated-process-name-title = Un programa se llama casi como uno de Apple: { $name }
heuristic-imitated-process-name-explanation = En este teléfono se ejecutó un programa llamado { $name }. iOS tiene uno llamado { $shipped }; los dos nombres se diferencian en { $difference ->
    [case] mayúsculas y minúsculas
    *[letter] una sola letra
    }. Se ha visto software espía esconderse tras nombres así.
heuristic-imitated-process-name-proves = Que se ejecutó un programa con este nombre y que no se conoce ningún programa de iOS con él.
heuristic-imitated-process-name-does-not-prove = Que es software espía. Apple añade programas con cada versión de iOS, y algunos de sus nombres se parecen.
heuristic-imitated-process-name-benign-1 = Un programa de una versión más nueva de iOS que esta versión de Hoofprint todavía no conoce.
heuristic-imitated-process-name-benign-2 = Un programa de una aplicación, de una beta de iOS o de una herramienta para desarrolladores.

heuristic-imitated-system-app-name = aplicaciones que imitan una parte del sistema
heuristic-imitated-system-app-title = Una aplicación imita una parte del sistema
heuristic-imitated-system-app-explanation = { $count ->
    [one] Una aplicación lleva
    *[other] { $count } aplicaciones llevan
    } el nombre de una parte de Android o del fabricante de este teléfono, vinieron de fuera de una tienda y { $count ->
    [one] no está firmada
    *[other] no están firmadas
    } por nadie que firmara el sistema: { $apps }
heuristic-imitated-system-app-proves = Que estas aplicaciones tienen esos nombres y otros fabricantes.
heuristic-imitated-system-app-does-not-prove = Que son dañinas.
heuristic-imitated-system-app-benign-1 = Los desarrolladores dan a ejemplos y pruebas nombres de Android.
heuristic-imitated-system-app-benign-2 = Partes del sistema de otro fabricante que alguien instaló, como una cámara.

heuristic-installed-by-other-app-name = aplicaciones que instaló un navegador o una mensajería
heuristic-installed-by-other-app-title = Hay aplicaciones que vinieron por un navegador o una mensajería
heuristic-installed-by-other-app-explanation = { $count ->
    [one] Una aplicación se instaló
    *[other] { $count } aplicaciones se instalaron
    } desde un navegador, una mensajería o un gestor de archivos, no desde una tienda: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } de estas instalaciones ocurrieron mientras el teléfono estaba en otras manos.
    }
heuristic-installed-by-other-app-proves = Que de ahí dice el teléfono que vinieron las aplicaciones.
heuristic-installed-by-other-app-does-not-prove = Que son dañinas ni que las instaló otra persona.
heuristic-installed-by-other-app-benign-1 = Algunos fabricantes ofrecen sus aplicaciones en su propio sitio, como WhatsApp, Signal y Telegram.
heuristic-installed-by-other-app-benign-2 = Las amistades se envían aplicaciones donde las tiendas están bloqueadas.

heuristic-installed-over-cable-name = aplicaciones instaladas por cable
heuristic-installed-over-cable-title = Se instalaron aplicaciones por cable
heuristic-installed-over-cable-explanation = Un ordenador instaló { $count ->
    [one] una aplicación
    *[other] { $count } aplicaciones
    } en este teléfono: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } de estas instalaciones ocurrieron mientras el teléfono estaba en otras manos.
    }
heuristic-installed-over-cable-proves = Que estas aplicaciones las instaló el intérprete de órdenes, con el que habla un ordenador.
heuristic-installed-over-cable-does-not-prove = Qué ordenador fue ni que las aplicaciones son dañinas.
heuristic-installed-over-cable-benign-1 = Los desarrolladores instalan por cable lo que escriben.
heuristic-installed-over-cable-benign-2 = Lo hacen las herramientas que preparan o trasladan teléfonos, y algunas que quitan o restauran aplicaciones.
heuristic-installed-over-cable-benign-3 = Shizuku y las aplicaciones que lo usan instalan a través del intérprete de órdenes.

heuristic-intercepting-profile-name = perfiles que controlan el teléfono
heuristic-intercepting-profile-title = Hay instalado un perfil de configuración que puede controlar el teléfono: { $name }
heuristic-intercepting-profile-explanation = El perfil { $name } puede { $what }.
heuristic-intercepting-profile-proves = Que el perfil está instalado y qué es capaz de hacer.
heuristic-intercepting-profile-does-not-prove = Que se usa contra quien usa el teléfono ni quién lo instaló.
heuristic-intercepting-profile-benign-1 = Una empresa o una escuela administra el teléfono, y quien lo usa lo sabe.
heuristic-intercepting-profile-benign-2 = Lo instaló quien usa el teléfono: una VPN, un filtro de publicidad, una beta de iOS, una red del trabajo.

heuristic-intrusion-log-alarm-name = alarmas en los registros de intrusión
heuristic-intrusion-log-alarm-title = Los registros de intrusión de este teléfono dan la alarma
heuristic-intrusion-log-alarm-explanation = { $count ->
    [one] Un tipo de línea
    *[other] { $count } tipos de líneas
    } de los registros de intrusión { $count ->
    [one] merece
    *[other] merecen
    } una mirada: { $alarms }. { $custody ->
    [0] {""}
    *[other] { $custody } de estas líneas se escribieron mientras el teléfono estaba en otras manos.
    }
heuristic-intrusion-log-alarm-proves = Que el teléfono escribió estas líneas en estos momentos.
heuristic-intrusion-log-alarm-does-not-prove = Quién las causó.
heuristic-intrusion-log-alarm-benign-1 = Una adquisición por cable también da órdenes.
heuristic-intrusion-log-alarm-benign-2 = El registro se detiene cuando quien usa el teléfono lo desactiva.
heuristic-intrusion-log-alarm-benign-3 = Escuelas y empresas instalan certificados.
heuristic-intrusion-log-alarm-benign-4 = Un teléfono desbloqueado a propósito arranca en otro estado.

heuristic-long-sensor-use-name = micrófono o cámara durante horas
heuristic-long-sensor-use-title = El micrófono o la cámara estuvo en uso durante horas: { $apps }
heuristic-long-sensor-use-explanation = { $apps } usó el micrófono o la cámara durante { $hours } horas o más sin pausa.
heuristic-long-sensor-use-proves = Que el teléfono registró un uso de esta duración.
heuristic-long-sensor-use-does-not-prove = Que se grabó sonido o imagen todo ese tiempo ni que quien usa el teléfono no lo sabía.
heuristic-long-sensor-use-benign-1 = Clases, llamadas largas, cámaras de coche, aplicaciones para vigilar a bebés y grabaciones que alguien olvidó parar.
heuristic-long-sensor-use-benign-2 = Un programa que terminó sin decirlo: su uso sigue contando.

heuristic-odd-account-look-up-name = consultas de cuentas imposibles
heuristic-odd-account-look-up-title = El teléfono consultó una cuenta con un nombre imposible
heuristic-odd-account-look-up-explanation = { $count ->
    [one] El teléfono preguntó a Apple por una cuenta
    *[other] El teléfono preguntó a Apple por { $count } cuentas
    } cuyo nombre contiene bytes vacíos. Ninguna cuenta normal tiene un nombre así; se ha visto en teléfonos atacados por iMessage.
heuristic-odd-account-look-up-proves = Que algo en este teléfono, o hacia él, usó un nombre de cuenta que no se puede teclear.
heuristic-odd-account-look-up-does-not-prove = Que un ataque tuvo éxito.
heuristic-odd-account-look-up-benign-1 = La lista se dañó al escribirse.
heuristic-odd-account-look-up-benign-2 = Un error de iOS o de una herramienta que copió el teléfono.

heuristic-old-security-patch-name = un sistema sin actualizaciones desde hace medio año
heuristic-old-security-patch-title = Este teléfono lleva mucho tiempo sin actualizarse
heuristic-old-security-patch-explanation = Cuando se hizo la adquisición, el parche de seguridad más reciente del sistema tenía { $days } días ({ $patch }). Los agujeros cerrados desde entonces siguen abiertos en él.
heuristic-old-security-patch-proves = Que en este teléfono había agujeros conocidos abiertos.
heuristic-old-security-patch-does-not-prove = Que alguien los usó.
heuristic-old-security-patch-benign-1 = Los fabricantes dejan de dar actualizaciones, en teléfonos baratos a menudo tras dos años.
heuristic-old-security-patch-benign-2 = Las actualizaciones esperan a que se acepten y la batería esté llena.

heuristic-origin-without-history-name = sitios usados que no están en el historial
heuristic-origin-without-history-title = { $count ->
    [one] Un sitio usado en Safari no está
    *[other] { $count } sitios usados en Safari no están
    } en su historial
heuristic-origin-without-history-explanation = Safari anota con qué sitios se trató, aparte del historial. Del tiempo que cubre el historial, { $count ->
    [one] falta uno de ellos
    *[other] faltan { $count } de ellos
    }: { $names }.
heuristic-origin-without-history-proves = Que Safari anotó estos sitios como usados, o pidió sus iconos, y que el historial no tiene visitas a ellos.
heuristic-origin-without-history-does-not-prove = Que otra persona quitó las visitas ni que los sitios son dañinos.
heuristic-origin-without-history-benign-1 = Las pestañas privadas no están en el historial, y se pueden quitar entradas a mano.
heuristic-origin-without-history-benign-2 = Safari pide iconos para marcadores y sugerencias que nadie abrió.
heuristic-origin-without-history-benign-3 = El historial guarda menos días que las otras listas, o se copió en otro momento.
heuristic-origin-without-history-benign-4 = La página se abrió dentro de una aplicación o en otro dispositivo de la misma cuenta.

heuristic-package-downgrade-name = aplicaciones cuya versión retrocedió
heuristic-package-downgrade-title = La versión de una aplicación retrocedió
heuristic-package-downgrade-explanation = { $count ->
    [one] Una aplicación tiene
    *[other] { $count } aplicaciones tienen
    } una versión más antigua que antes: { $apps }
heuristic-package-downgrade-proves = Que las estadísticas de la batería indican primero una versión más nueva y después una más antigua.
heuristic-package-downgrade-does-not-prove = Que alguien lo forzó.
heuristic-package-downgrade-benign-1 = Las actualizaciones del sistema traen aplicaciones más antiguas que las de la tienda.
heuristic-package-downgrade-benign-2 = Las aplicaciones con varias versiones para distintos teléfonos confunden las estadísticas.
heuristic-package-downgrade-benign-3 = Quienes prueban aplicaciones vuelven a una versión anterior.

heuristic-permission-of-missing-app-name = permisos de aplicaciones que no están instaladas
heuristic-permission-of-missing-app-title = Una aplicación que no está instalada tiene un permiso: { $client }
heuristic-permission-of-missing-app-explanation = El teléfono conoce un permiso de { $client } ({ $services }), que no está en su lista de aplicaciones. iOS olvida los permisos cuando se quita una aplicación.
heuristic-permission-of-missing-app-proves = Que esta aplicación pidió el permiso alguna vez.
heuristic-permission-of-missing-app-does-not-prove = Que sigue ahí ni que fuera dañina.
heuristic-permission-of-missing-app-benign-1 = Una aplicación que se quitó mientras iOS estaba ocupado, o una parte de otra con nombre propio.
heuristic-permission-of-missing-app-benign-2 = Una copia restaurada de un teléfono anterior.

heuristic-permission-outside-system-name = permisos de programas en lugares extraños
heuristic-permission-outside-system-title = Un programa en un lugar extraño pidió un permiso: { $client }
heuristic-permission-outside-system-explanation = El programa { $client } pidió { $services }. No es una aplicación ni está en una carpeta donde iOS guarda sus programas.
heuristic-permission-outside-system-proves = Que un programa en este lugar pidió el permiso.
heuristic-permission-outside-system-does-not-prove = Que lo obtuvo, qué hizo con él ni que es software espía.
heuristic-permission-outside-system-benign-1 = Al teléfono se le hizo jailbreak a propósito.
heuristic-permission-outside-system-benign-2 = Una herramienta para desarrolladores, o una versión de iOS con un lugar nuevo para sus programas.

heuristic-process-in-one-source-name = programas que faltan en una de dos listas
heuristic-process-in-one-source-title = Un programa que usó datos móviles está solo en una de dos listas: { $names }
heuristic-process-in-one-source-explanation = El teléfono guarda dos listas de programas que usan datos móviles. Según una, { $names } los usó hace poco; en la otra no existe ese programa. Se ha visto software espía que se quita de una lista y olvida la otra.
heuristic-process-in-one-source-proves = Que las dos listas difieren en esto.
heuristic-process-in-one-source-does-not-prove = Que alguien lo quitó ni que es software espía.
heuristic-process-in-one-source-benign-1 = iOS quita programas antiguos de las listas en momentos distintos.
heuristic-process-in-one-source-benign-2 = Los dos archivos se copiaron en momentos distintos.

heuristic-process-outside-system-name = programas ejecutados desde carpetas de datos
heuristic-process-outside-system-title = Un programa se ejecutó desde una carpeta que no es lugar para programas: { $path }
heuristic-process-outside-system-explanation = Un programa se ejecutó desde { $path }. iOS guarda allí datos, y sus propios programas en otra parte. Se ha visto software espía como Pegasus, Reign y Predator ejecutarse desde carpetas así.
heuristic-process-outside-system-proves = Que un programa se ejecutaba desde este lugar.
heuristic-process-outside-system-does-not-prove = Que es software espía ni de quién es.
heuristic-process-outside-system-benign-1 = Un auxiliar de Apple que esta versión de Hoofprint todavía no conoce, por ejemplo de una actualización.
heuristic-process-outside-system-benign-2 = El teléfono tiene jailbreak, o se usa para desarrollar o probar programas.

heuristic-program-in-shell-folder-name = programas en la carpeta de archivos temporales
heuristic-program-in-shell-folder-title = Hay programas donde solo los pone un ordenador o un atacante
heuristic-program-in-shell-folder-explanation = { $count ->
    [one] Un programa o biblioteca
    *[other] { $count } programas o bibliotecas
    } de este teléfono están en la carpeta temporal del intérprete de órdenes, se ejecutan desde una carpeta de datos o se imponen a otros programas: { $paths }
heuristic-program-in-shell-folder-proves = Que estos archivos estaban ahí, o se ejecutaban, cuando se hizo la adquisición.
heuristic-program-in-shell-folder-does-not-prove = Quién los puso ahí ni que son dañinos.
heuristic-program-in-shell-folder-benign-1 = Desarrolladores y probadores ponen ahí herramientas por cable.
heuristic-program-in-shell-folder-benign-2 = Las herramientas que copian o rescatan datos dejan auxiliares, también las de la policía.
heuristic-program-in-shell-folder-benign-3 = Aplicaciones como Termux ejecutan programas desde su propia carpeta.

heuristic-program-out-of-place-name = programas donde no debe haber ninguno
heuristic-program-out-of-place-title = Hay programas donde no debe haber ninguno
heuristic-program-out-of-place-explanation = { $count ->
    [one] Un archivo es un programa
    *[other] { $count } archivos son programas
    } por su contenido y están en una carpeta de archivos temporales, imágenes o descargas: { $paths }
heuristic-program-out-of-place-proves = Que estos archivos son programas para un teléfono, se llamen como se llamen.
heuristic-program-out-of-place-does-not-prove = Que se ejecutaron alguna vez ni quién los puso ahí.
heuristic-program-out-of-place-benign-1 = La gente descarga programas para otros dispositivos.
heuristic-program-out-of-place-benign-2 = Desarrolladores y herramientas que copian un teléfono para examinarlo dejan programas.

heuristic-recorded-call-name = aplicaciones que grabaron llamadas
heuristic-recorded-call-title = Una aplicación recibió el sonido de llamadas: { $apps }
heuristic-recorded-call-explanation = { $apps } grabó de la fuente de sonido que contiene las llamadas telefónicas, y no recibió silencio. Solo partes del sistema pueden hacerlo.
heuristic-recorded-call-proves = Que la aplicación pidió el sonido de llamadas y lo recibió.
heuristic-recorded-call-does-not-prove = Que había una llamada en ese momento ni adónde fue la grabación.
heuristic-recorded-call-benign-1 = Algunos fabricantes dejan que las aplicaciones de llamadas las graben, y hay quien lo activa.

heuristic-redirect-in-passing-name = redirecciones de páginas sin cifrar
heuristic-redirect-in-passing-title = Una página sin cifrar llevó enseguida a otro sitio: { $example }
heuristic-redirect-in-passing-explanation = { $count ->
    [one] Una página abierta sin cifrado llevó
    *[other] { $count } páginas abiertas sin cifrado llevaron
    } a otro sitio en menos de un segundo. { $why ->
    [port] El otro sitio escucha en un puerto poco habitual, como hacían servidores de Pegasus.
    [message] La dirección había llegado al teléfono en un mensaje.
    *[nothing] Los sitios inofensivos lo hacen siempre; también lo hicieron servidores que atacan teléfonos.
    }
heuristic-redirect-in-passing-proves = Que el navegador fue enviado a otro sitio.
heuristic-redirect-in-passing-does-not-prove = Que el otro sitio atacó el teléfono.
heuristic-redirect-in-passing-benign-1 = El sitio se mudó, o envía a sus visitantes a un servicio de recuento, publicidad o acceso.
heuristic-redirect-in-passing-benign-2 = Un hotel o una cafetería envió primero el teléfono a su propia página.

heuristic-root-traces-name = rastros de root
heuristic-root-traces-title = Alguien tiene todos los derechos sobre este teléfono
heuristic-root-traces-explanation = { $count ->
    [one] Un rastro dice
    *[other] { $count } rastros dicen
    } que los límites de Android no rigen para todos en este teléfono: { $traces }
heuristic-root-traces-proves = Que había herramientas para tener todos los derechos, o cambios en partes del sistema, cuando se hizo la adquisición.
heuristic-root-traces-does-not-prove = Quién las puso ahí. Con todos los derechos un atacante también puede ocultarse de cualquier adquisición.
heuristic-root-traces-benign-1 = Hay quien hace root a su teléfono a propósito, y lo sabe.
heuristic-root-traces-benign-2 = Los sistemas para desarrolladores vienen con todos los derechos.
heuristic-root-traces-benign-3 = Las herramientas que copian un teléfono para examinarlo pueden dejar estos rastros.

heuristic-sensor-at-night-name = micrófono o cámara mientras se dormía
heuristic-sensor-at-night-title = { $app } usó el micrófono o la cámara en { $count } noches
heuristic-sensor-at-night-explanation = En { $count } de las noches en que quien usa el teléfono dormía, { $app } usó el micrófono o la cámara.
heuristic-sensor-at-night-proves = Que el teléfono registró estos usos en estos momentos.
heuristic-sensor-at-night-does-not-prove = Quién los causó ni qué se grabó.
heuristic-sensor-at-night-benign-1 = Aplicaciones que vigilan el sueño, esperan una palabra o escuchan en el cuarto de un bebé.
heuristic-sensor-at-night-benign-2 = Un reloj mal puesto, o una noche en vela o en otra zona horaria.

heuristic-sensor-in-background-name = micrófono o cámara en segundo plano
heuristic-sensor-in-background-title = El micrófono o la cámara se usó en segundo plano: { $apps }
heuristic-sensor-in-background-explanation = { $count ->
    [one] Una aplicación que no es del sistema usó
    *[other] { $count } aplicaciones que no son del sistema usaron
    } el micrófono o la cámara sin estar en pantalla, o a través de otra aplicación: { $apps }
heuristic-sensor-in-background-proves = Que el sistema registró ese uso y lo permitió.
heuristic-sensor-in-background-does-not-prove = Qué se grabó ni que alguien escuchó: algunos sistemas anotan así también usos inofensivos.
heuristic-sensor-in-background-benign-1 = Asistentes de voz y teclados que esperan una palabra, llamadas y grabaciones que siguen mientras se abre otra cosa.
heuristic-sensor-in-background-benign-2 = Aplicaciones para vigilar a bebés, cámaras de coche y audífonos.

heuristic-sensor-of-missing-app-name = micrófono, cámara o pantalla usados por aplicaciones que no están instaladas
heuristic-sensor-of-missing-app-title = Una aplicación que no está instalada usó el micrófono, la cámara o la pantalla: { $apps }
heuristic-sensor-of-missing-app-explanation = El teléfono registró un uso de micrófono, cámara o pantalla por { $count ->
    [one] una aplicación que no está
    *[other] { $count } aplicaciones que no están
    } en su lista de aplicaciones: { $apps }
heuristic-sensor-of-missing-app-proves = Que una aplicación con este nombre lo usó y ahora no está en la lista.
heuristic-sensor-of-missing-app-does-not-prove = Que era dañina ni que otra persona la quitó.
heuristic-sensor-of-missing-app-benign-1 = Quien usa el teléfono quitó la aplicación después de usarla.
heuristic-sensor-of-missing-app-benign-2 = La lista es de otro usuario o perfil del teléfono, o no está completa.

heuristic-sensor-still-in-use-name = micrófono o cámara en uso mientras se copiaba el teléfono
heuristic-sensor-still-in-use-title = El micrófono o la cámara estaba en uso cuando se copió el teléfono: { $apps }
heuristic-sensor-still-in-use-explanation = { $apps } había empezado a usar el micrófono o la cámara y no había terminado cuando se copió el teléfono.
heuristic-sensor-still-in-use-proves = Que el teléfono indica un comienzo de este uso y ningún final.
heuristic-sensor-still-in-use-does-not-prove = Que se grabó sonido o imagen hasta entonces ni que quien usa el teléfono no lo sabía.
heuristic-sensor-still-in-use-benign-1 = Una llamada o grabación en curso, un asistente que espera una palabra, una aplicación para el cuarto de un bebé.
heuristic-sensor-still-in-use-benign-2 = Un programa que terminó sin decirlo.

heuristic-sensor-while-locked-name = micrófono o cámara con el teléfono bloqueado o la pantalla apagada
heuristic-sensor-while-locked-title = El micrófono o la cámara estuvo en uso con el teléfono bloqueado o la pantalla apagada
heuristic-sensor-while-locked-explanation = { $count ->
    [one] Una vez
    *[other] { $count } veces
    } el micrófono o la cámara estuvo en uso más de { $seconds } segundos con el teléfono bloqueado o la pantalla apagada y sin llamada en curso: { $apps }
heuristic-sensor-while-locked-proves = Que el teléfono registró ese uso y registró a la vez que estaba bloqueado o con la pantalla apagada.
heuristic-sensor-while-locked-does-not-prove = Quién lo causó ni qué se grabó.
heuristic-sensor-while-locked-benign-1 = Grabaciones que siguen con el teléfono bloqueado: notas de voz, cámaras de coche, aplicaciones que vigilan el sueño o el cuarto de un bebé.
heuristic-sensor-while-locked-benign-2 = Reconocimiento de música, audífonos, llamadas por aplicaciones y un uso cuyo final no se anotó.
heuristic-sensor-without-opening-name = micrófono o cámara usados por una aplicación que no se abrió
heuristic-sensor-without-opening-title = El micrófono o la cámara los usó una aplicación que no se abrió: { $apps }
heuristic-sensor-without-opening-explanation = { $apps } usó el micrófono o la cámara, y ninguna ventana suya estuvo en la pantalla en la hora anterior.
heuristic-sensor-without-opening-proves = Que el teléfono registró este uso y no muestra ninguna ventana de la aplicación en la hora anterior.
heuristic-sensor-without-opening-does-not-prove = Que quien usa el teléfono no lo sabía, ni que se guardaran sonido o imágenes.
heuristic-sensor-without-opening-benign-1 = Una llamada que se contestó con auriculares, un reloj o en el coche; un asistente que espera una palabra.
heuristic-sensor-without-opening-benign-2 = Grabaciones que empiezan solas: cámaras de coche, aplicaciones que vigilan el sueño o la habitación de un niño.

heuristic-shortcut-automation-name = atajos que arrancan solos y descargan algo
heuristic-shortcut-automation-title = Un atajo arranca solo y descarga algo: { $name }
heuristic-shortcut-automation-explanation = El atajo { $name } arranca { $trigger ->
    [app] cada vez que se abre cierta aplicación,
    *[other] solo,
    } sin preguntar, y luego descarga de la red o ejecuta un programa. Se ha visto software espía usar esto para volver.
heuristic-shortcut-automation-proves = Que esta automatización está configurada en el teléfono.
heuristic-shortcut-automation-does-not-prove = Quién la hizo ni que haga daño.
heuristic-shortcut-automation-benign-1 = La hizo quien usa el teléfono, o alguien en su nombre, para la casa, el trabajo o la salud.
heuristic-shortcut-automation-benign-2 = Un atajo tomado de la colección de otra persona.

heuristic-shutdown-delay-name = apagados que unos programas retrasaron
heuristic-shutdown-delay-title = El teléfono tuvo que esperar a programas al apagarse
heuristic-shutdown-delay-explanation = { $shutdowns ->
    [one] En un apagado o reinicio el teléfono tuvo que esperar
    *[other] En { $shutdowns } apagados o reinicios el teléfono tuvo que esperar
    } a programas tres rondas o más, como mucho { $rounds }. Se ha visto que lo causa software espía que no quiere terminar.
heuristic-shutdown-delay-proves = Que unos programas no terminaron enseguida al apagar el teléfono.
heuristic-shutdown-delay-does-not-prove = Que uno de ellos era software espía. La lista de programas está en los registros.
heuristic-shutdown-delay-benign-1 = Un programa del sistema o de una aplicación estaba ocupado: una actualización, una copia, una subida grande.
heuristic-shutdown-delay-benign-2 = Dos o tres rondas ocurren también en teléfonos sanos.

heuristic-traffic-diverted-name = tráfico que otros pueden leer
heuristic-traffic-diverted-title = Otros pueden leer lo que envía este teléfono
heuristic-traffic-diverted-explanation = { $count ->
    [one] Un ajuste o certificado lleva
    *[other] { $count } ajustes o certificados llevan
    } el tráfico de este teléfono por manos de otros: { $ways }. { $together ->
    [0] {""}
    *[other] Un certificado junto con un desvío así deja a su dueño leer lo cifrado.
    }
heuristic-traffic-diverted-proves = Que estos ajustes y certificados estaban cuando se hizo la adquisición.
heuristic-traffic-diverted-does-not-prove = Quién los puso ni que alguien lea.
heuristic-traffic-diverted-benign-1 = Bloqueadores de publicidad, Tor y redes de empresas y escuelas usan los mismos medios.
heuristic-traffic-diverted-benign-2 = Quienes prueban aplicaciones leen su propio tráfico.

heuristic-triangulation-timeline-name = rastros muy seguidos, como en la Operación Triangulación
heuristic-triangulation-timeline-title = { $kinds ->
    [2] Cambios normales de dos tipos están muy seguidos: { $when }
    *[other] Hay rastros muy seguidos, como en la Operación Triangulación: { $when }
    }
heuristic-triangulation-timeline-explanation = En cinco minutos quedaron { $kinds } tipos de rastros que la Operación Triangulación deja juntos: { $attachments ->
    [yes] carpetas de adjuntos que cambiaron sin que haya adjunto;
    *[no] {""}
    } { $settings ->
    [yes] archivos de ajustes que se escribieron;
    *[no] {""}
    } { $network ->
    [yes] programas que usaron la red;
    *[no] {""}
    } { $location ->
    [yes] partes del servicio de ubicación que se detuvieron;
    *[no] {""}
    } primero el { $when }.
heuristic-triangulation-timeline-proves = Que estos cambios ocurrieron muy seguidos.
heuristic-triangulation-timeline-does-not-prove = Que estén relacionados ni que el teléfono fuera atacado. Cada uno por sí solo es normal.
heuristic-triangulation-timeline-benign-1 = Se borró un mensaje con adjunto mientras el teléfono hacía otra cosa.
heuristic-triangulation-timeline-benign-2 = El teléfono se encendió, actualizó o restauró en ese momento.

heuristic-unknown-adb-computer-name = ordenadores que pueden dar órdenes al teléfono
heuristic-unknown-adb-computer-title = Otros ordenadores pueden dar órdenes a este teléfono por cable
heuristic-unknown-adb-computer-explanation = { $count ->
    [one] Un ordenador
    *[other] { $count } ordenadores
    } además del que hizo la adquisición pueden dar órdenes a este teléfono: { $computers }. { $custody ->
    [0] {""}
    *[other] { $custody } de ellos lo hicieron mientras el teléfono estaba en otras manos.
    }
heuristic-unknown-adb-computer-proves = Que alguien desbloqueó el teléfono y aceptó confiar en estos ordenadores.
heuristic-unknown-adb-computer-does-not-prove = De quién son los ordenadores ni qué hicieron.
heuristic-unknown-adb-computer-benign-1 = Su propio ordenador, o el de alguien que ayudó con el teléfono.
heuristic-unknown-adb-computer-benign-2 = Talleres de reparación y desarrolladores conectan teléfonos así.

heuristic-updates-blocked-name = actualizaciones que se impiden
heuristic-updates-blocked-title = Algo impide que este teléfono reciba actualizaciones de iOS
heuristic-updates-blocked-explanation = { $fixed ->
    [0] {""}
    [one] Un servidor que reparte actualizaciones tiene una dirección fija en este teléfono.
    *[other] { $fixed } servidores que reparten actualizaciones tienen direcciones fijas en este teléfono.
    } { $failed ->
    [0] {""}
    *[other] La instalación de una actualización falló { $failed } veces.
    } Se ha visto software espía impedir actualizaciones para que sigan los fallos que usa.
heuristic-updates-blocked-proves = Que fallaron actualizaciones o que se dieron direcciones fijas a sus servidores.
heuristic-updates-blocked-does-not-prove = Que lo hizo otra persona ni que el teléfono fue atacado.
heuristic-updates-blocked-benign-1 = Las actualizaciones fallan cuando falta espacio, batería o red.
heuristic-updates-blocked-benign-2 = Alguien bloqueó las actualizaciones a propósito, por ejemplo para conservar un jailbreak.

heuristic-used-in-custody-name = lo que se hizo mientras el teléfono estuvo en otras manos
heuristic-used-in-custody-title = El teléfono se usó mientras estuvo en otras manos
heuristic-used-in-custody-explanation = Lo que el teléfono registró mientras estuvo en otras manos. { $unlocked ->
        [0] {""}
       *[other] Desbloqueos: { $unlocked }.
    } { $opened ->
        [0] {""}
       *[other] Aplicaciones abiertas: { $opened }.
    } { $installed ->
        [0] {""}
       *[other] Aplicaciones instaladas: { $installed }.
    } { $computers ->
        [0] {""}
       *[other] Ordenadores aceptados o usados: { $computers }.
    } { $commands ->
        [0] {""}
       *[other] Órdenes por cable: { $commands }.
    } { $profiles ->
        [0] {""}
       *[other] Perfiles: { $profiles }.
    } { $permissions ->
        [0] {""}
       *[other] Permisos concedidos: { $permissions }.
    } { $accessories ->
        [0] {""}
       *[other] Accesorios y cables: { $accessories }.
    }
heuristic-used-in-custody-proves = Que el teléfono registró estas cosas y que caen en el tiempo que usted indicó.
heuristic-used-in-custody-does-not-prove = Quién las hizo, ni que se copiara algo del teléfono o se pusiera algo en él.
heuristic-used-in-custody-benign-1 = Le pidieron que lo desbloqueara, o lo usó usted en ese tiempo.
heuristic-used-in-custody-benign-2 = Parte de ello lo hace el teléfono solo: una llamada o una alarma pasa al frente, una tienda instala lo que se pidió antes.
heuristic-used-in-custody-benign-3 = El tiempo que usted indicó, o el reloj del teléfono, no es exacto.
heuristic-weakened-protection-name = protección desactivada
heuristic-weakened-protection-title = La protección de este teléfono está desactivada
heuristic-weakened-protection-explanation = { $count ->
    [one] Un ajuste quita
    *[other] { $count } ajustes quitan
    } protección a este teléfono: { $settings }
heuristic-weakened-protection-proves = Que estos ajustes tenían estos valores cuando se hizo la adquisición.
heuristic-weakened-protection-does-not-prove = Quién los cambió, cuándo ni que el teléfono fue atacado.
heuristic-weakened-protection-benign-1 = Una adquisición por cable necesita los ajustes para desarrolladores; desactívelos después.
heuristic-weakened-protection-benign-2 = Los sistemas que no son del fabricante arrancan desbloqueados o con claves propias.
heuristic-weakened-protection-benign-3 = Hay quien desactiva el control de aplicaciones para instalar algo que rechaza.
