# Needs the review of a native speaker.

terminal-read = Qué se leyó
terminal-device-unknown = Un dispositivo que no dice su nombre
terminal-evidence = { $kind }{ $dated ->
    [yes] , hecha el { $taken }
   *[no] { "" }
}; { $files ->
    [one] un archivo
   *[other] { $files } archivos
}, { $megabytes } MB
kind-backup = Copia de seguridad sin cifrar
kind-backup-encrypted = Copia de seguridad cifrada
kind-filesystem = Copia del sistema de archivos
kind-privacy-report = Informe de privacidad de las apps
kind-bugreport = Informe de errores
kind-apks = archivos de instalación de aplicaciones
kind-androidqf = Adquisición de AndroidQF
kind-intrusion-logs = Registros de intrusión
kind-unknown = Tipo desconocido de carpeta o archivo

coverage-dated = { $title }: { $records ->
    [one] una entrada, { $earliest }
   *[other] { $records } entradas, del { $earliest } al { $latest }
}
coverage-day = { $title }: { $records ->
    [one] una entrada, { $earliest }
   *[other] { $records } entradas, todas del { $earliest }
}
coverage-read = { $title }: { $records ->
    [one] una entrada
   *[other] { $records } entradas
}
coverage-empty = { $title }: existe, sin entradas
coverage-partial = { $title }: { $records ->
    [one] una entrada; el resto no se pudo leer
   *[other] { $records } entradas; el resto no se pudo leer
}
coverage-failed = { $title }: no se pudo leer

terminal-compared = Con qué se comparó
indicators-older = Los más recientes son del { $date }, { $days ->
    [0] el día en que se copió el teléfono.
    [one] un día antes de que se copiara el teléfono.
   *[other] { $days } días antes de que se copiara el teléfono.
}
indicators-newer = Los más recientes son del { $date }, { $days ->
    [one] un día después de que se copiara el teléfono.
   *[other] { $days } días después de que se copiara el teléfono.
}
terminal-total = { $count ->
    [one] Un indicador publicado:
   *[other] { $count } indicadores publicados:
}
terminal-rules = { $count ->
    [one] Una regla YARA examinó todos los archivos.
   *[other] { $count } reglas YARA examinaron todos los archivos.
}
terminal-set = { $name } ({ $count }{ $date ->
    [none] {""}
   *[other] , del { $date }
}, { $origin })
terminal-file-of-sets = { $name } ({ $sets } conjuntos, { $count } indicadores)
set-built-in = incluido
set-installed = instalado
set-given = aportado
terminal-rejected = { $count ->
    [one] Una entrada de los archivos de indicadores no se pudo usar:
   *[other] { $count } entradas de los archivos de indicadores no se pudieron usar:
}
terminal-refused = { $count ->
    [one] Un indicador no se compara, porque también se vería en teléfonos sanos.
   *[other] { $count } indicadores no se comparan, porque también se verían en teléfonos sanos.
}

outcome-critical = Hoofprint encontró rastros que deja un programa espía conocido. { $count ->
    [one] Hay una cosa que debería mirar una persona experta.
   *[other] Hay { $count } cosas que debería mirar una persona experta.
}
outcome-stalkerware = Hoofprint encontró rastros de una aplicación que se usa para vigilar a alguien por su teléfono. { $count ->
    [one] Hay una cosa que debería mirar una persona experta.
   *[other] Hay { $count } cosas que debería mirar una persona experta.
}
outcome-findings = { $count ->
    [one] Hoofprint encontró una cosa que debería mirar una persona experta.
   *[other] Hoofprint encontró { $count } cosas que debería mirar una persona experta.
}
outcome-findings-incomplete = No se pudo leer todo, así que puede haber más. Vea más abajo.
outcome-nothing = No se encontraron rastros conocidos en lo que se pudo leer.
outcome-nothing-incomplete = No se encontraron rastros conocidos en lo que se pudo leer, pero no se pudo leer todo. Vea más abajo.
outcome-no-proof = Esto no prueba que el teléfono nunca haya sido atacado: los programas espía nuevos dejan rastros que nadie conoce todavía, y borran muchos de los que dejan.
outcome-low = { $count ->
    [one] Conviene conocer un pequeño detalle; es frecuente en teléfonos sanos.
   *[other] Conviene conocer { $count } pequeños detalles; son frecuentes en teléfonos sanos.
}

severity-critical = CRÍTICO
severity-high = ALTO
severity-medium = MEDIO
severity-low = BAJO
label-proves = Prueba:
label-does-not-prove = No prueba:
label-benign = Explicaciones inofensivas:
during-custody = mientras el teléfono estaba en otras manos
during-asleep = mientras su dueño o dueña dormía
place-row = tabla { $table }, fila { $row }
place-row-part = tabla { $table }, fila { $row }, { $part }
place-listed = en la lista de archivos: { $path }
place-key = clave { $key }
place-line-part = línea { $line }, { $part }
place-line = línea { $line }
place-byte = byte { $offset }
place-whole = el archivo entero

time-about-changed = texto de presentación cambiado { $when }
time-about-ends = texto de presentación termina { $when }
time-backed-up = copia de seguridad { $when }
time-beacon-used = balizas vigiladas por última vez { $when }
time-billing-cycle-ends = fin del ciclo de facturación { $when }
time-bought = comprado { $when }
time-changed = cambiado { $when }
time-created = creado { $when }
time-expires = caduca { $when }
time-deleted-from = visitas borradas desde { $when }
time-deleted-to = visitas borradas hasta { $when }
time-delivered = entregado { $when }
time-disappearing-set = mensajes temporales activados { $when }
time-edited = editado { $when }
time-ended = terminado { $when }
time-ends = termina { $when }
time-expired = caducado { $when }
time-fence-used = zonas vigiladas por última vez { $when }
time-first-received = primer mensaje de esa persona { $when }
time-first-received-with = primer mensaje con esa persona { $when }
time-first-sent = primer mensaje a esa persona { $when }
time-first-used = usado por primera vez { $when }
time-installed = instalado { $when }
time-last-message = último mensaje { $when }
time-group-created = grupo creado { $when }
time-last-received = último mensaje de esa persona { $when }
time-last-received-with = último mensaje con esa persona { $when }
time-last-run = última ejecución { $when }
time-last-sent = último mensaje a esa persona { $when }
time-last-used = usado por última vez { $when }
time-location-received = ubicación recibida por última vez { $when }
time-location-used = ubicación usada por última vez { $when }
time-location-used-in-background = ubicación usada por última vez en segundo plano { $when }
time-location-used-significant = cambios de ubicación vigilados por última vez { $when }
time-location-used-significant-once = cambios de ubicación vigilados una vez por última vez { $when }
time-looked-up = consultado { $when }
time-crashed = fallo { $when }
time-launched = arrancado { $when }
time-logged = anotado { $when }
time-added = añadido { $when }
time-finished = acabado { $when }
time-cached = guardado en caché { $when }
time-shutdown = apagado { $when }
time-modified = modificado { $when }
time-modified-in-copy = modificado { $when }, según la copia
time-opened = abierto { $when }
time-period-began = inicio del periodo { $when }
time-played = reproducido { $when }
time-push-used = notificaciones usadas por última vez { $when }
time-ran = se ejecutó { $when }
time-read = leído { $when }
time-received = recibido { $when }
time-recently-deleted = borrado { $when }
time-recorded = registrado { $when }
time-recovered = recuperado { $when }
time-reminded = preguntado de nuevo { $when }
time-requested = solicitado { $when }
time-seen = visto { $when }
time-sent = enviado { $when }
time-started = iniciado { $when }
time-starts = empieza { $when }
time-stored = guardado { $when }
time-tab-closed = pestaña cerrada { $when }
time-tab-viewed = pestaña vista por última vez { $when }
time-transfer-started = transferencia iniciada { $when }
time-triggered = desencadenado { $when }
time-unsent = retirado { $when }
time-connected = conectado { $when }
time-taken = tomado { $when }
time-updated = actualizado { $when }
time-happened = ocurrido { $when }
time-executed = preguntado { $when }
time-used-until = usado hasta { $when }
time-used = usado { $when }
time-visited = visitado { $when }
time-visited-elsewhere = visitado en otro dispositivo { $when }
time-visits-used = visitas vigiladas por última vez { $when }
time-written = escrito { $when }

terminal-source = Indicador del conjunto { $name }, publicado por { $publisher }{ $date ->
    [none] {""}
   *[other] , { $date }
}{ $others ->
    [none] {""}
   *[other] . El mismo valor está en: { $others }
}
terminal-more-places = y { $count ->
    [one] un lugar más, que el informe nombra
   *[other] { $count } lugares más, que el informe nombra
}
terminal-more-findings = { $count ->
    [one] Un hallazgo más de esta gravedad está en el informe.
   *[other] { $count } hallazgos más de esta gravedad están en el informe.
}

terminal-not-read = Qué no se pudo leer
terminal-odd = Observaciones sobre lo leído
terminal-more-diagnostics = { $count ->
    [one] Una más está en el informe.
   *[other] { $count } más están en el informe.
}
terminal-not-yet = Qué hay y esta versión todavía no lee
terminal-missing = Qué no estaba
terminal-not-assessed = No se pudo hacer esta comprobación: { $check }

terminal-unencrypted = Qué no puede mostrar una copia de seguridad sin cifrar
unencrypted-lacks = Las llamadas, el historial de Safari, los datos de salud y las redes wifi guardadas solo están en copias cifradas. Una copia cifrada muestra más.
unencrypted-how-mac = En un Mac: conecte el teléfono, selecciónelo en el Finder, marque «Encriptar copia de seguridad local» y elija «Realizar copia de seguridad ahora».
unencrypted-how-windows = En Windows: lo mismo en la aplicación Dispositivos Apple o en iTunes.
unencrypted-password = Apunte la contraseña. No se puede recuperar, y no es el código del teléfono.

terminal-next = Qué hacer ahora
next-again = Arregle, si puede, lo que no se pudo leer y examine de nuevo: haga otra copia de seguridad o cópiela otra vez.
next-keep-updated = Mantenga el teléfono actualizado y reinícielo de vez en cuando: muchos de estos ataques no sobreviven a un reinicio. Si quiere conservar la copia como prueba, guárdela antes en un lugar seguro.
next-lockdown = Si podría ser objetivo de un ataque, active el modo de aislamiento: Ajustes, Privacidad y seguridad, Modo de aislamiento.
next-advanced-protection = Si podría ser objetivo de un ataque, active la Protección avanzada, que tienen Android 16 y posteriores: Ajustes, Seguridad y privacidad, Protección avanzada.
next-ask-if-worried = Si ha pasado algo que le preocupa, como un aviso de Apple o de Google o un enlace extraño, pregunte a quienes saben: la Línea de Ayuda de Access Now (accessnow.org/help), el Security Lab de Amnistía Internacional (securitylab.amnesty.org/get-help), el Citizen Lab (citizenlab.ca).

terminal-written = El informe está aquí:
terminal-delete = Cita lo que se encontró en el teléfono. Para deshacerse de él, borre esta carpeta y vacíe la papelera.
terminal-not-written = No se escribió nada en este ordenador. Para guardar un informe, añada: --output CARPETA
