# Needs the review of a native speaker. Help texts are English.

command-failed = Algo salió mal: { $reason }
option-zone-unknown = No existe una zona horaria llamada { $value }. Escríbala como Africa/Casablanca.
option-span-wrong = { $value } no es un periodo. Escríbalo como 2021-07-01..2021-07-04.
option-time-wrong = { $value } no es un día ni una hora. Escríbalo como 2021-07-01 o 2021-07-01T18:30.
option-hours-wrong = { $value } no es un tramo de horas. Escríbalo como 23:00..07:00.
option-size-wrong = { $value } no es un tamaño. Escríbalo como 500M o 2G.
output-exists = Ya hay un informe en { $path }. Indique otra carpeta o añada --force para sustituirlo.
output-not-empty = La carpeta { $path } contiene otros archivos. Indique una nueva.
output-not-a-folder = { $path } es un archivo. Indique una carpeta nueva.
output-inside-evidence = { $path } está dentro de la evidencia. Allí nunca se escribe nada; indique una carpeta en otro lugar.
password-file-unreadable = No se puede leer el archivo de contraseña { $path }: { $reason }
password-prompt = Contraseña de la copia de seguridad en { $path }:
records-decrypted = Nota: la copia está cifrada. Con --records, todo lo leído se escribe descifrado en la carpeta del informe. Guárdela en un lugar seguro.
progress-reading = Leyendo

backups-none =
    No se encontró ninguna copia de seguridad en los lugares donde las ponen Finder e iTunes. Indique la carpeta de una: hoofprint scan CARPETA
backups-not-chosen = Elija una copia por su número o indique su carpeta: hoofprint scan CARPETA. La orden «hoofprint backups» las enumera.
backups-choose = Número de la copia que se examinará:
backups-line = { $number }. { $device }, iOS { $version }, hecha el { $made }, { $megabytes } MB, { $lock }
backups-encrypted = cifrada
backups-plain = sin cifrar
backups-unknown = desconocido

demo-intro = Esto es una demostración con un teléfono inventado, en { $path }. No se tocó el teléfono de nadie.
demo-end = Para examinar una copia propia: hoofprint scan CARPETA --output INFORME
verify-no-list = { $path } no está o no se puede leer ({ $reason }). Solo un informe de «scan --deep» contiene lo necesario.
verify-differs = Cambiado: { $path }
verify-missing = Ya no está: { $path }
verify-new = No estaba: { $path }
verify-sum = { $equal } archivos están como estaban. { $different } cambiaron, { $missing } ya no están, { $new } no estaban.
practice-made = El teléfono de práctica está en { $path }. Lo que se ha puesto en él está en { $truth }.
practice-occupied = { $path } no está vacía. Indique una carpeta nueva.
practice-no-password = Solo se puede cifrar una copia de seguridad. Quite --password o haga una copia de seguridad.
practice-other-platform = Esto no va junto: un iPhone da una copia de seguridad o un sistema de archivos, un teléfono Android da ab, bugreport o androidqf. pegasus-2021 les pasó a iPhones, novispy y stalkerware a teléfonos Android.

rules-not-in-this-build = Este programa se compiló sin YARA. Compílelo con «yara» para usar --yara.
rules-unusable = No se puede usar ninguna de las reglas dadas con --yara. No se examinó nada.
rules-some-unusable = { $count ->
    [one] Una de las reglas no se puede usar. Se nombra arriba y en el informe; las demás se usan.
   *[other] { $count } de las reglas no se pueden usar. Se nombran arriba y en el informe; las demás se usan.
}

explain-heuristics = Comprobaciones
explain-artifacts = Artefactos
explain-capabilities = Capacidades
explain-name = { "  " }{ $name }: { $text }
explain-unknown = Nada se llama { $word }. «hoofprint explain» a secas enumera todos los nombres.
explain-heuristic = Busca { $text }.
explain-artifact = { $text }
explain-capability = { $text }
explain-proves = Qué prueba: { $text }
explain-does-not-prove = Qué no prueba: { $text }
explain-benign = Una explicación inofensiva: { $text }
explain-reads = Lee: { $text }
explain-read-by = Comprobaciones que lo usan: { $text }
explain-paths = Dónde está: { $text }
explain-shows = Puede mostrar: { $text }
explain-hints-at = Da indicios de: { $text }
explain-shown-by = Artefactos que pueden mostrarlo: { $text }
explain-hinted-by = Artefactos que solo dan indicios: { $text }
explain-source = Fuente: { $text }
explain-techniques = ATT&CK for Mobile: { $text }
explain-note = { $text }
diff-no-report = { $path } no se puede leer como informe: { $reason }.
diff-other-phone = Estos dos informes son de teléfonos con números de serie distintos.
diff-new = Nuevo: { $severity } { $title }
diff-gone = Ya no está: { $severity } { $title }
diff-answer = { $question } Antes: { $old }; ahora: { $new }.
diff-read-now = Leído ahora, y antes no: { $title }
diff-not-read-now = Leído antes, y ahora no: { $title }
diff-sum = { $new } hallazgos son nuevos, { $gone } ya no están, { $same } son los mismos.
ask-intro = Unas preguntas sobre el teléfono. Intro a secas significa que no, o que no lo sabe.
ask-custody = ¿Estuvo el teléfono en otras manos: policía, frontera, reparación, alguien de casa? ¿Desde cuándo hasta cuándo (2024-02-20T20:00..2024-02-21T01:00)?
ask-more = ¿Otra vez? ¿Desde cuándo hasta cuándo?
ask-asleep = ¿A qué horas duerme (23:00..07:00)?
ask-zone = ¿En qué zona horaria vive (Europe/Belgrade)?
ask-managed = ¿Administra el teléfono una empresa o una escuela? (s/n)
ask-developer = ¿Desarrolla usted aplicaciones para teléfonos? (s/n)
ask-rooted = ¿Le hizo usted root o jailbreak? (s/n)
ask-again = { $reason } Inténtelo de nuevo o pulse Intro.

several-begin = { $number } de { $all }: { $path }
several-failed = Esta no se pudo leer: { $reason }
several-written = Un resumen de todas está en { $path }.

rescan-needs-records = En { $path } solo están los registros en que se basan los hallazgos, y no todos los leídos. Solo se puede comparar de nuevo un informe de «scan --records».
rescan-compared = { $count ->
    [one] Se comparó de nuevo 1 registro guardado.
   *[other] Se compararon de nuevo { $count } registros guardados.
  } Lo que se basa en bytes de archivos o en comportamiento queda como se encontró entonces.
rescan-broken = { $count ->
    [one] No se pudo leer 1 línea de los registros guardados.
   *[other] No se pudieron leer { $count } líneas de los registros guardados.
  }
pack-no-recipient = { $value } no es un destinatario de age. Empieza por age1; se lo da quien deba abrir el archivo.
pack-not-in-this-build = Este programa se compiló sin age. Compílelo con «age» para empaquetar y desempaquetar informes.
pack-written = Se escribió { $path }, con { $count } archivos. Solo pueden abrirlo aquellas personas para quienes es.
unpack-refused = { $path } no se puede abrir: { $reason }
unpack-no-key = no hay clave para él
unpack-written = El informe está en { $path }.
