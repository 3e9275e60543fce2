# Needs the review of a native speaker.

open-not-a-file = Es un enlace o un dispositivo, no un archivo. Hoofprint nunca sigue enlaces fuera de la evidencia.
open-missing = El archivo está en la lista, pero su contenido no está. La copia puede estar incompleta.
open-too-large = El archivo necesita { $needed } MB de memoria y se permiten { $limit } MB. Añada --memory con un número mayor.
open-undecryptable = { $why ->
    [no-row] El archivo no se puede descifrar: la lista de la copia no lo nombra, así que no hay clave.
    [row-damaged] El archivo no se puede descifrar: su entrada en la lista de la copia está dañada.
    [no-keys] El archivo no se puede descifrar: no se pueden abrir las claves de la copia.
    [no-class-key] El archivo no se puede descifrar: la copia no tiene la clave de su clase de protección.
    [member] El archivo está cifrado dentro del archivo comprimido. Descomprímalo antes con su contraseña.
    [cut-short] El archivo no se puede descifrar: está cortado.
   *[key-damaged] El archivo no se puede descifrar: su clave está dañada.
}
open-unreadable = El archivo no se puede leer: { $reason }
companion-missing = Un archivo que le pertenece está en la lista pero no está: { $file }. Pueden faltar sus entradas más recientes.
companion-not-opened = Un archivo que le pertenece no se puede abrir: { $file }. Pueden faltar sus entradas más recientes.
stopped-before = No se leyó, porque se detuvo el examen.
parser-stopped = La lectura se detuvo en algo inesperado. Se conservaron las filas anteriores. Avise de esto a quienes hacen Hoofprint.

database-unreadable = No es una base de datos que se pueda leer: { $reason }
database-header-damaged = Los primeros bytes de la base de datos están dañados. Se leyó lo mejor posible.
wal-unreadable = El registro de los últimos cambios junto a la base de datos está dañado. Pueden faltar las filas más recientes.
journal-unreadable = El diario junto a la base de datos está dañado. Algunas filas pueden estar desactualizadas.
table-row-lost = Tabla { $table }: la fila { $row } está dañada ({ $reason }).
table-rows-lost = Tabla { $table }: las filas { $from } a { $to } están en una página dañada y se perdieron.
table-end-lost = Tabla { $table }: todo a partir de la fila { $from } está en páginas dañadas y se perdió.
table-cut-short = La tabla { $table } no se pudo leer hasta el final ({ $reason }).

plist-damaged = La lista de propiedades está dañada: { $reason }
plist-bomb = La lista de propiedades está hecha para agotar este ordenador. No se abrió.
plist-none = No es una lista de propiedades.
provisioning-profile-none = El archivo no contiene una lista de propiedades, como la que tiene un perfil de aprovisionamiento.
crash-no-header = La primera línea no es el encabezado de un registro de fallo.
crash-body-damaged = Parte del registro de fallo no se puede leer. Se conservó el encabezado y lo anterior.
shutdown-open = { $count ->
    [one] Un programa está
   *[other] { $count } programas están
} detrás del último apagado, sin hora: había otro en curso, o falta el resto del registro.
table-row-damaged = No se puede leer una fila de la tabla { $table }.
adb-times-binary = Cuándo se conectó por última vez cada ordenador se guarda en una forma binaria que un informe de errores no puede contener.
messages-cut-short = La lista de mensajes se interrumpe o está dañada: faltan los que siguen.
processes-without-columns = La lista de programas no tiene una primera línea que nombre sus columnas.
section-timed-out = El teléfono tardó demasiado en imprimir esto y se interrumpió: falta lo que debería seguir.
limit-file-size = Solo se leyeron los primeros { $limit } MB de este archivo.
tombstone-unnamed = Este informe de un fallo no dice qué programa falló.
tombstone-cut-short = Este informe de un fallo se interrumpe o está dañado.
lines-cut = { $count ->
    [one] Una línea mide más de 64 KB y se cortó.
   *[other] { $count } líneas miden más de 64 KB y se cortaron.
}
json-damaged = { $count ->
    [one] Una parte de esta lista está dañada y se omitió.
   *[other] { $count } partes de esta lista están dañadas y se omitieron.
}
records-damaged = { $count ->
    [one] No se puede leer un registro.
   *[other] No se pueden leer { $count } registros.
}
log-damaged = { $count ->
    [one] Una línea
   *[other] { $count } líneas
} del registro no se pueden leer.
cookies-none = No es un archivo de cookies.
cookies-damaged = { $count ->
    [one] Una cookie o página de cookies
   *[other] { $count } cookies o páginas de cookies
} no se pueden leer.
origin-damaged = El archivo no dice a qué sitio pertenece.
files-no-list = Aquí no hay una lista de archivos.
plist-no-dictionary = La lista de propiedades no contiene lo que debería.

message-body-cut = El texto de un mensaje está cortado.
message-body-damaged = El texto de un mensaje está dañado ({ $reason }).

limit-records = Más de { $limit } registros en un archivo. El resto no se leyó.
limit-rule-time = Las reglas tardaron más de { $limit } segundos en este archivo. No se sabe a qué no llegaron.
rule-failed = Las reglas no pudieron examinar este archivo: { $reason }.
rule-flaw = { $what } (línea { $line })
rule-needs-module = La regla { $rule } necesita el módulo { $needs } de YARA, que este programa no tiene.
rule-needs-rule = La regla { $rule } necesita la regla { $needs }, que no se puede usar.
limit-archives-deep = Un archivo comprimido está a más de { $limit } niveles de profundidad en este archivo. No se abrió.
limit-compressed-parts = Lo comprimido en este archivo supera { $limit } MB. El resto no se examinó.
limit-deleted-rows = Aquí hay más de { $limit } MB de registros borrados, o la base de datos es mayor. No se recompusieron todos; añada --memory con un número mayor.
limit-hits = Otras { $count } apariciones de los mismos indicadores se dejaron fuera del informe.
limit-facts = Hay tanto material para la comprobación «{ $heuristic }» que solo se valoró el primer millón de entradas.

shortened-links = { $count ->
    [one] Un enlace está acortado (como bit.ly). No se ve adónde lleva, así que no se pudo comparar; Hoofprint nunca abre enlaces.
   *[other] { $count } enlaces están acortados (como bit.ly). No se ve adónde llevan, así que no se pudieron comparar; Hoofprint nunca abre enlaces.
}

reason-stopped = El examen se detuvo antes de terminar.
reason-partial = No se pudo leer todo de esto: { $artifact }
reason-failed = Esto está y no se pudo leer: { $artifact }
usage-without-names = Los nombres de las aplicaciones están en otro archivo, que no está: no se sabe qué se abrió.
xml-damaged = Su XML no se pudo leer hasta el final ({ $reason }): sí lo que está antes.
manifest-damaged = Lo que la copia dice de esta aplicación está dañado.
user-not-collected = Las aplicaciones del usuario { $user } no se recogieron, o no todas.
apk-unreadable = No es un archivo de instalación que se pueda leer: { $reason }
apk-manifest-unreadable = No se puede leer el manifiesto de la aplicación: { $reason }
apk-signature-unreadable = No se puede leer quién firmó la aplicación: { $reason }
