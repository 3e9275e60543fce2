# Needs the review of a native speaker.

html-title = Hoofprint: informe sobre un teléfono
html-known-as = Se conoce como { $names }.
html-means-critical = Estos rastros son de un programa espía que se apodera del teléfono entero. Eso no dice quién lo hizo ni qué se llevó, y usted no tiene la culpa. Hay personas que se ocupan de esto todos los días; los pasos de abajo llevan a ellas.
html-means-stalkerware = Alguien que tuvo este teléfono en la mano pudo ponerla ahí para leer, escuchar o seguir a quien lo usa. Eso no dice quién fue ni qué se llevó, y no es culpa suya. No la elimine todavía: quien lo hizo puede darse cuenta. Hay personas que tratan con esto cada día; los pasos de abajo llevan a ellas.
html-means-findings = Puede ser un intento de atacar el teléfono o tener una explicación inofensiva. La página dice de cada cosa qué prueba y qué no. Debería mirarlo alguien que sepa.
html-findings = Qué se encontró
html-steps = Qué hacer:
html-steps-above = Qué hacer: los pasos de arriba, números { $numbers }.
html-evidence = Mostrar las pruebas
html-terms = Palabras usadas aquí
html-severities = Qué significan estas palabras
severity-critical-means = Un programa espía conocido, o una parte de él, está o estuvo en el teléfono.
severity-high-means = Un indicio fuerte de un ataque o de un intento.
severity-medium-means = Debería mirarlo alguien que sepa. Puede tener una explicación inofensiva.
severity-low-means = Conviene saberlo, y es frecuente en teléfonos sanos.
html-timeline = Cuándo ocurrió

story-delivery = Cómo pudo entrar algo
story-install = Qué se puso o se cambió en el teléfono
story-use = Qué se ejecutó y qué hizo
story-cover-up = Qué se ocultó, se quitó o se desactivó
story-context = Conviene saberlo, y es frecuente en teléfonos sanos
story-count = { $count ->
    [0] nada encontrado
    [one] 1 hallazgo
   *[other] { $count } hallazgos
}
story-more = { $count ->
    [one] 1 hallazgo más está en report.json.
   *[other] { $count } hallazgos más están en report.json.
}
story-more-times = { $count ->
    [one] 1 momento más está en report.json.
   *[other] { $count } momentos más están en report.json.
}
story-picture = Imagen de cuándo ocurrió. La tabla «Cuándo ocurrió» dice lo mismo con palabras.

days-heading = Micrófono, cámara y pantalla, día a día
days-picture = Gráfico de los días en que se usó un sensor. La lista de debajo dice lo mismo con palabras.
days-note = Cada fila es un día, de medianoche a medianoche. Lo que el teléfono no registró no aparece, y un atacante que controla el teléfono puede evitar que un uso quede en estos registros.
days-locked = teléfono bloqueado
days-dark = pantalla apagada
days-call = llamada
days-screen = pantalla grabada o compartida
days-camera = cámara
days-microphone = micrófono
days-list = Mostrar estos usos como lista

coverage-period = Periodo de los registros
share-read = { $count } leídos hasta el final
share-partly = { $count } leídos en parte
share-failed = { $count } ilegibles
share-missing = { $count } que no están o que esta versión no lee

term-indicator = Indicador
term-indicator-means = Un nombre, una dirección o un archivo que investigadores encontraron en teléfonos atacados y publicaron para que otros puedan buscarlo.
term-check = Comprobación de comportamiento
term-check-means = Una regla que busca lo que hacen los ataques, y no nombres que alguien publicó. Puede equivocarse en ambos sentidos.
term-rule = Regla YARA
term-rule-means = Una descripción de los bytes de un archivo, escrita por investigadores para reconocer programas.
term-server = Servidor, dominio
term-server-means = Un ordenador en internet, y su nombre. Los programas espía se descargan de estos servidores y les envían lo que se llevaron.
term-process = Proceso
term-process-means = Un programa mientras se ejecuta. El teléfono guarda listas de los programas que se ejecutaron, por ejemplo para contar cuántos datos usaron.
term-app-id = Identificador de una aplicación
term-app-id-means = El nombre con el que el sistema conoce una aplicación, como com.example.app. La gente ve otro nombre, que puede ser cualquiera.
term-hash = Hash
term-hash-means = Un número calculado a partir de todos los bytes de un archivo. Dos archivos con el mismo hash son el mismo archivo.
term-certificate = Certificado, firma
term-certificate-means = Con lo que el fabricante firma una aplicación. Nadie más puede firmar con él.
term-profile = Perfil de configuración
term-profile-means = Un archivo con ajustes que puede instalar una empresa, una escuela o un atacante. Puede desviar el tráfico y prohibir cosas.
term-data-use = Uso de datos
term-data-use-means = El teléfono cuenta cuántos bytes envía y recibe cada programa, y lo guarda semanas o años.
term-crash = Fallo
term-crash-means = Un programa se detuvo por un error. Los ataques que aprovechan un error suelen hacer fallar el programa algunas veces antes de lograrlo.
term-permission = Permiso
term-permission-means = Lo que una aplicación puede hacer, como escuchar o leer mensajes. Lo permitió su dueño o dueña, o alguien con el teléfono en la mano.
term-control = Control del teléfono
term-control-means = Los servicios de accesibilidad, los administradores del dispositivo y similares ven la pantalla o manejan el teléfono. Están hechos para personas con discapacidad y para empresas, y los programas espía abusan de ellos.
term-origin = Origen
term-origin-means = La dirección de un sitio tal como la guarda el navegador, también cuando nadie lo abrió a propósito.
term-pairing = Emparejamiento, confianza
term-pairing-means = Un ordenador en el que el teléfono confía puede leer de él por cable.
term-shutdown-log = Registro de apagados
term-shutdown-log-means = Lo que el teléfono anota al apagarse: qué programas no querían terminar.
html-unreviewed = Ningún hablante nativo ha revisado todavía esta traducción. Si una frase no queda clara, genere de nuevo el informe en inglés.
html-annex = Para personas expertas
html-annex-open = Mostrar de dónde sale esto y cómo comprobarlo
html-tool = Programa
html-path = Evidencia
html-kind = Tipo
html-kind-value = { $kind }{ $encrypted ->
    [yes] , cifrada
   *[no] {""}
}; { $files } archivos, { $bytes } bytes
html-sha256 = SHA-256 de su lista de archivos, o del archivo
html-unhashed = no calculado, porque habría que leer todo el archivo; --hash lo calcula
html-identity = Compilación y número de serie
html-rules = Reglas YARA
html-redacted = En este informe se sustituyeron nombres, números, textos, enlaces y nombres de archivos, para poder entregarlo a otras personas. Léalo entero antes de hacerlo.
html-set = Indicadores
html-age = Antigüedad de los indicadores
html-refused = No comparado
html-rejected = No utilizable
html-note = Leer con cautela
html-zone = Zona horaria de esta página

html-capabilities = ¿Pudo alguien escuchar, mirar, leer o llevarse algo?
capabilities-note = Un programa espía con control total puede ocultar lo que hace: que no se viera ningún punto de micrófono o cámara, y que aquí no se encontrara nada, no prueba que no pasara nada.
capability-microphone = ¿Pudo alguien escuchar por el micrófono?
capability-camera = ¿Pudo alguien mirar por la cámara?
capability-screen = ¿Pudo alguien ver la pantalla?
capability-calls = ¿Pudo alguien escuchar llamadas o saber de ellas?
capability-location = ¿Pudo alguien seguir dónde está el teléfono?
capability-messages = ¿Pudo alguien leer mensajes y correo?
capability-contacts-and-calendar = ¿Pudo alguien leer los contactos y el calendario?
capability-all-data = ¿Pudo alguien copiar todo lo guardado?
capability-credentials = ¿Pudo alguien llevarse contraseñas y claves?
capability-device-takeover = ¿Se apoderó alguien del teléfono?
capability-exploit-delivery = ¿Intentó alguien entrar?
capability-persistence = ¿Sobreviviría un programa espía a un reinicio?
capability-evasion = ¿Ocultó alguien rastros o desactivó protecciones?
capability-exfiltration = ¿Se enviaron datos afuera?
capability-interception = ¿Pudo alguien leer el tráfico por el camino?
reply-observed = Se vieron señales de esto.
reply-family = Se sabe que { $names } hace esto. Ningún rastro dice si lo hizo en este teléfono.
reply-nothing = Se buscó, y no se encontró nada en lo que se pudo leer.
reply-not-assessed = No evaluado: nada de lo leído puede mostrarlo.
capability-grounds = En qué se basa esta respuesta
capability-read = Leído, y podría haberlo mostrado:
capability-hints = Leído, y solo dice qué se permitió o cuánto se envió:
capability-absent = Podría haberlo mostrado, y no se leyó:
capability-obtain = Para saber más:
obtain-privacy-report = Active el Informe de privacidad de las apps (Ajustes, Privacidad y seguridad), espere una semana, expórtelo y examine el archivo.
obtain-encrypted-backup = Haga una copia de seguridad cifrada en un ordenador: contiene más que una sin cifrar.
obtain-filesystem = Pregunte a una línea de ayuda: una copia de todo el sistema de archivos lo muestra, y solo especialistas pueden hacerla.
obtain-bugreport = Genere un informe de errores (Ajustes, Opciones de desarrollador) y examínelo.
obtain-androidqf = Recoja el teléfono con AndroidQF, mejor junto con alguien que lo conozca.
obtain-intrusion-logs = Active el registro de intrusiones (Protección avanzada) y exporte los registros más adelante.

overview-title = Resultado de varias adquisiciones
overview-sum = { $all ->
    [one] Se examinó 1 adquisición:
   *[other] Se examinaron { $all } adquisiciones:
  } { $found } con hallazgos que debería mirar una persona experta, { $nothing } sin rastros conocidos, { $incomplete } sin rastros pero con partes que no se pudieron leer, { $failed } que no se pudieron leer en absoluto.
overview-name = Adquisición
overview-device = Dispositivo
overview-result = Resultado
overview-failed = No se pudo leer en absoluto.
