# Needs the review of a native speaker.

evidence-not-found = No hay nada en { $path }. Compruebe la ruta y que el disco esté conectado.
evidence-no-permission =
    Este ordenador no deja que Hoofprint lea { $path }. En un Mac, abra Ajustes del Sistema, Privacidad y seguridad,
    Acceso total al disco, y autorice su terminal; o copie la carpeta a otro lugar y examine la copia.
evidence-empty = { $path } está vacío. Indique la carpeta que contiene la copia de seguridad.
evidence-not-an-archive =
    { $path } es un archivo que Hoofprint no puede abrir. Indique una carpeta de copia de seguridad, o un zip, tar o tar.gz que la contenga.
evidence-password-needed =
    La copia de seguridad en { $path } está cifrada y no se dio una contraseña. Ejecute la misma orden en un terminal,
    donde se le pedirá; o escriba la contraseña en un archivo y añada --password-file ARCHIVO.
evidence-wrong-password =
    La contraseña no abre la copia de seguridad en { $path }. Es la que se puso para las copias cifradas en el Finder o
    iTunes, no el código del teléfono. No se leyó nada y no se escribió ningún informe.
evidence-unreadable = { $path } no se puede leer: { $reason }

layout-unknown =
    Esto no es ni una copia de seguridad de un iPhone ni una copia de su sistema de archivos. No se pudo comprobar nada.

folder-not-listed = No se pueden listar los archivos de esta carpeta: { $reason }
name-not-unicode = El nombre de este archivo no es texto válido y se muestra hasta donde se puede leer.
name-leaves-root = El archivo comprimido nombra un archivo que quedaría fuera de él. Se omitió.
member-unreadable = No se puede leer una entrada del archivo comprimido.
members-encrypted = { $count ->
    [one] Un archivo está cifrado
   *[other] { $count } archivos están cifrados
} dentro del archivo comprimido. Descomprímalo antes con su contraseña.
member-twice = El archivo comprimido contiene este archivo dos veces. Se leyó el segundo, como al descomprimir.
members-twice = El archivo comprimido contiene archivos con el mismo nombre más de una vez. Se leyó el último de cada uno, como al descomprimir.
archive-of-no-phone = Este archivo comprimido no contiene nada de un teléfono que se conozca aquí, y se omitió.
archives-too-many = Hay más de { $limit } archivos comprimidos. Los demás no se abrieron; examínelos por separado.
archive-too-deep = Este archivo comprimido está dentro de demasiados otros y no se abrió.
backup-header-damaged = El encabezado de esta copia está dañado, así que no se puede leer nada de ella.
archive-cut-short = El archivo comprimido se interrumpe antes del final ({ $reason }). Falta lo que sigue.
archive-damaged = Este registro de la copia está dañado.

manifest-missing = Falta la lista de archivos (Manifest.db o Manifest.mbdb), así que solo se encontraron archivos con nombres conocidos.
manifest-locked = Manifest.db está cifrado y no se puede abrir ({ $reason }). Solo se encontraron archivos con nombres conocidos.
manifest-plist-missing = Falta este archivo de la copia.
mbdb-not-one = No es la lista de archivos de una copia.
mbdb-damaged = { $count ->
    [one] La lista de archivos está dañada en un lugar. Falta lo que había allí.
   *[other] La lista de archivos está dañada en { $count } lugares. Falta lo que había allí.
}
manifest-without-files = Manifest.db no tiene lista de archivos.
manifest-bad-ids = { $count ->
    [one] Una fila de la lista de archivos tiene un nombre imposible y se omitió.
   *[other] { $count } filas de la lista de archivos tienen un nombre imposible y se omitieron.
}
manifest-bad-paths = { $count ->
    [one] Una fila de la lista de archivos nombra un lugar fuera del teléfono y se omitió.
   *[other] { $count } filas de la lista de archivos nombran un lugar fuera del teléfono y se omitieron.
}
manifest-row-damaged = La entrada de este archivo en la lista de la copia está dañada: no se conocen tamaño, horas ni propietario.
domain-unknown = La copia guarda archivos en un área que Hoofprint no conoce: { $domain }
file-not-in-manifest = Este archivo está en la copia aunque su lista no lo nombra.
keybag-damaged = No se pueden leer las claves de la copia ({ $reason }). No se pueden abrir los archivos cifrados.

count-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
evidence-age-unknown = { $path } se cifró con age. Esta compilación de Hoofprint no puede abrirlo: use una con «age», o descífrelo antes con la herramienta age.
hashes-compared = La adquisición trae una lista de hashes de sus archivos. { $equal } archivos están como cuando se hizo, { $different } no, { $missing } ya no están.
hash-differs = Este archivo no es lo que era cuando se hizo la adquisición: su hash es distinto del anotado entonces.
