# Needs the review of a native speaker.

threat-targeted-spyware = un programa espía que se vende a gobiernos
threat-stalkerware = stalkerware: un programa que alguien instala a escondidas para vigilar a una persona cercana
threat-watchware = un programa de vigilancia, como los que usan padres, escuelas y empresas
threat-forensic-tool = una herramienta con la que la policía y los controles de frontera copian teléfonos
threat-phishing = un intento de robar contraseñas

finding-who = { $vendor ->
    [none] { $also ->
        [none] { $name } es { $threat }.
       *[other] { $name } (también llamado { $also }) es { $threat }.
    }
   *[other] { $also ->
        [none] { $name }, hecho por { $vendor }, es { $threat }.
       *[other] { $name } (también llamado { $also }), hecho por { $vendor }, es { $threat }.
    }
}

finding-present-process-title = En este teléfono se ejecutó un programa conocido de { $name }: { $value }
finding-present-process-explanation = { $certainty ->
    [cut-name] El teléfono registró un programa llamado { $value }. El sistema recorta el nombre; el programa conocido { $indicator } de { $name } se vería exactamente así. { finding-who }
   *[exact] El teléfono registró un programa llamado { $value }. Investigadores han publicado este nombre como un programa de { $name }. { finding-who }
}
finding-present-process-proves = Que un programa con este nombre se ejecutó en este teléfono, o en el teléfono cuya copia de seguridad se restauró en él.
finding-present-process-does-not-prove = Qué datos se llevaron, quién está detrás ni si sigue activo.
finding-present-process-benign-1 = En este teléfono se restauró la copia de seguridad de otro teléfono infectado.
finding-present-process-benign-2 = Un programa sin relación tiene por casualidad el mismo nombre. Con estos nombres publicados es muy raro.

finding-present-file-title = En este teléfono hay un archivo conocido de { $name }: { $value }
finding-present-file-explanation = El teléfono contiene un archivo, { $value }, que investigadores han publicado como rastro de { $name }. { finding-who }
finding-present-file-proves = Que un archivo con este nombre o contenido está, o estuvo, en el teléfono.
finding-present-file-does-not-prove = Que se usó, qué datos se llevaron ni quién está detrás.
finding-present-file-benign-1 = El teléfono es de alguien que estudia estas herramientas.
finding-present-file-benign-2 = En este teléfono se restauró la copia de seguridad de otro teléfono infectado.

finding-present-app-title = En este teléfono hay una aplicación conocida como { $name }: { $value }
finding-present-app-explanation = El teléfono conoce una aplicación, { $value }, que investigadores han publicado como parte de { $name }. { finding-who }
finding-present-app-proves = Que el teléfono conoce, o conoció, esta aplicación.
finding-present-app-does-not-prove = Quién la instaló ni para qué se usó.
finding-present-app-benign-1 = Alguien la instaló abiertamente, por ejemplo un padre, una madre o una empresa.
finding-present-app-benign-2 = Su dueño o dueña la probó.

finding-present-signed-title = En este teléfono hay una aplicación firmada como { $name }: { $app }
finding-present-signed-explanation = El teléfono conoce una aplicación, { $app }, que lleva una firma que investigadores han publicado como la de { $name }. { finding-who }
finding-present-signed-proves = Que quien firmó { $name } firmó también esta aplicación. Solo puede hacerlo quien tiene su clave.
finding-present-signed-does-not-prove = Quién la instaló ni para qué se usó.
finding-present-signed-benign-1 = El mismo fabricante firmó algo inofensivo con la misma clave.
finding-present-signed-benign-2 = La clave se hizo pública y otra persona firma con ella.

finding-present-profile-title = En este teléfono hay un perfil de configuración conocido de { $name }: { $value }
finding-present-profile-explanation = El teléfono contiene un perfil de configuración, { $value }, que investigadores han publicado como rastro de { $name }. { finding-who }
finding-present-profile-proves = Que este perfil está, o estuvo, instalado. Un perfil puede desviar el tráfico e instalar aplicaciones.
finding-present-profile-does-not-prove = Qué datos se llevaron ni quién está detrás.
finding-present-profile-benign-1 = El teléfono es de alguien que estudia estas herramientas.
finding-present-profile-benign-2 = En este teléfono se restauró la copia de seguridad de otro.

finding-present-other-title = En este teléfono hay un rastro de { $name }: { $value }
finding-present-other-explanation = El teléfono contiene { $value }, que investigadores han publicado como rastro de { $name }. { finding-who }
finding-present-other-proves = Que este valor está, o estuvo, en el teléfono.
finding-present-other-does-not-prove = Qué datos se llevaron ni quién está detrás.
finding-present-other-benign-1 = El teléfono es de alguien que estudia estas herramientas.
finding-present-other-benign-2 = En este teléfono se restauró la copia de seguridad de otro.

finding-stored-title = En los bytes de un archivo aparece un valor conocido de { $name }: { $value }
finding-stored-explanation = En algún lugar de un archivo de este teléfono aparece { $value }. Investigadores han publicado { $indicator } como parte de { $name }. { finding-who }
finding-stored-proves = Que estos bytes estaban en el archivo cuando se copió el teléfono. Pueden ser restos de algo que se borró.
finding-stored-does-not-prove = Que el teléfono fue atacado ni que alguien lo vio: ningún artefacto dice a qué pertenecen los bytes.
finding-stored-benign-1 = Las listas de sitios bloqueados, los diccionarios y las páginas leídas contienen estos valores.
finding-stored-benign-2 = Alguien escribió o leyó sobre ello.

finding-rule-title = Un archivo se parece a una parte de { $name }: { $value }
finding-rule-explanation = { $description } { $count ->
    [one] Un archivo de este teléfono encaja con esta descripción
   *[other] { $count } archivos de este teléfono encajan con esta descripción
} (regla { $rule }).
finding-rule-proves = Que un archivo con estas palabras y marcas estaba en el teléfono cuando se copió.
finding-rule-does-not-prove = Que se ejecutó ni que es la propia herramienta: una regla sabe qué aspecto tiene un archivo, no qué hace.
finding-rule-benign-1 = El teléfono es de alguien que estudia estas herramientas o guarda un informe sobre ellas.
finding-rule-benign-2 = Un programa inofensivo comparte estas palabras.

finding-rule-given-title = Una regla aportada encaja con un archivo: { $rule }, { $value }
finding-rule-given-explanation = { $count ->
    [one] Un archivo de este teléfono encaja
   *[other] { $count } archivos de este teléfono encajan
} con la regla { $rule }{ $description ->
    [none] .
   *[other] , que su autor describe así: { $description }
}
finding-rule-given-proves = Que los bytes del archivo son como dice la regla.
finding-rule-given-does-not-prove = Que es lo que la regla debe encontrar. Este programa no escribió la regla y no sabe con qué frecuencia se equivoca.
finding-rule-given-benign-1 = Un archivo inofensivo comparte estos bytes.
finding-rule-given-benign-2 = El teléfono es de alguien que estudia estas herramientas.

finding-rule-everywhere-title = Una regla encaja con { $count } archivos, demasiados para significar mucho: { $rule }
finding-rule-everywhere-explanation = La regla { $rule } encaja con { $count } archivos de este teléfono. Lo que encaja con tantos dice poco de cada uno.
finding-rule-everywhere-proves = Que los bytes de estos archivos son como dice la regla.
finding-rule-everywhere-does-not-prove = Que alguno de ellos sea lo que la regla debe encontrar.
finding-rule-everywhere-benign-1 = La regla describe algo que tienen muchos programas.
finding-rule-everywhere-benign-2 = Una aplicación guarda muchas copias de un archivo.

finding-deleted-title = En un registro borrado aparece un valor conocido de { $name }: { $value }
finding-deleted-explanation = Un registro que se borró sigue ahí en parte y se ha recompuesto. En él aparece { $value }. Investigadores han publicado { $indicator } como parte de { $name }. { finding-who }
finding-deleted-proves = Que los bytes de ese registro estaban en la base de datos cuando se copió el teléfono.
finding-deleted-does-not-prove = Cuándo se borró, quién lo hizo ni por qué: la gente borra mensajes e historiales todos los días. Si su confianza es baja, partes de él pueden pertenecer a otro registro.
finding-deleted-benign-1 = Alguien borró un mensaje sospechoso, como se suele aconsejar.
finding-deleted-benign-2 = El teléfono borra por sí mismo los registros antiguos.

finding-contacted-title = Este teléfono contactó con un servidor de { $name }: { $value }
finding-contacted-explanation = El teléfono contactó con { $value }. Investigadores han publicado { $indicator } como servidor de { $name }. { finding-who }
finding-contacted-proves = Que un programa de este teléfono, quizá el navegador, habló con este servidor.
finding-contacted-does-not-prove = Que el teléfono quedó infectado. Abrir un enlace es un intento; si tuvo éxito se ve en otra parte.
finding-contacted-benign-1 = Alguien abrió la dirección para estudiarla.
finding-contacted-benign-2 = Desde entonces el servidor pasó a otras manos.

finding-contacted-account-title = Este teléfono estuvo en contacto con una cuenta de { $name }: { $value }
finding-contacted-account-explanation = El teléfono envió algo a { $value }. Investigadores han publicado esta cuenta como una que { $name } usa para atacar teléfonos. { finding-who }
finding-contacted-account-proves = Que este teléfono envió algo a la cuenta, o la llamó.
finding-contacted-account-does-not-prove = Que el teléfono quedó infectado.
finding-contacted-account-benign-1 = Alguien respondió a un remitente desconocido.
finding-contacted-account-benign-2 = El número o la dirección es ahora de otra persona.

finding-received-title = A este teléfono se envió un enlace a un servidor de { $name }: { $value }
finding-received-explanation = { $certainty ->
    [prose] Un mensaje enviado a este teléfono nombra { $value }. Investigadores han publicado { $indicator } como servidor de { $name }. El nombre está en medio del texto, así que puede que se hable de él y no sea un enlace.
   *[exact] Un mensaje enviado a este teléfono contiene un enlace a { $value }. Investigadores han publicado { $indicator } como servidor de { $name }. { finding-who } Abrir un enlace así puede bastar para infectar un teléfono.
}
finding-received-proves = Que alguien intentó, o pudo haber intentado, atacar este teléfono.
finding-received-does-not-prove = Que se abrió el enlace ni que el ataque tuvo éxito.
finding-received-benign-1 = Una amistad o un canal de noticias envió el enlace como advertencia.
finding-received-benign-2 = Desde entonces el servidor pasó a otras manos.

finding-received-account-title = Una cuenta desde la que ataca { $name } escribió a este teléfono: { $value }
finding-received-account-explanation = El teléfono recibió algo de { $value }. Investigadores han publicado esta cuenta como una que { $name } usa para atacar teléfonos. { finding-who } Algunos de estos ataques no necesitan que se toque nada.
finding-received-account-proves = Que esta cuenta llegó a este teléfono: un intento de atacarlo.
finding-received-account-does-not-prove = Que el ataque tuvo éxito.
finding-received-account-benign-1 = El número o la dirección es ahora de otra persona.
finding-received-account-benign-2 = Su dueño o dueña escribió primero a la cuenta, para estudiarla.

finding-received-file-title = Llegó un archivo de una cuenta desde la que ataca { $name }: { $value }
finding-received-file-explanation = { $count ->
    [one] El teléfono recibió un archivo de { $value }.
   *[other] El teléfono recibió { $count } archivos de { $value }.
} Investigadores han publicado esta cuenta como una que { $name } usa para atacar teléfonos. { finding-who } Algunos de estos ataques se esconden en archivos y no necesitan que se toque nada.
finding-received-file-proves = Que esta cuenta envió un archivo a este teléfono: un intento de atacarlo.
finding-received-file-does-not-prove = Que el ataque tuvo éxito.
finding-received-file-benign-1 = El número o la dirección es ahora de otra persona.
finding-received-file-benign-2 = Su dueño o dueña pidió un archivo a la cuenta, para estudiarla.

finding-website-title = En este teléfono se abrió, o a él se envió, un sitio web sobre { $name }: { $value }
finding-website-explanation = { $value } es un sitio web de quienes fabrican o venden { $name }. { finding-who } La gente abre estas páginas para leer sobre el programa, comprarlo o ver lo que registró en otra parte. No es un contacto de la propia aplicación.
finding-website-proves = Que esta página se abrió en este teléfono, o que se le envió un enlace a ella.
finding-website-does-not-prove = Que { $name } está, o estuvo alguna vez, en este teléfono.
finding-website-benign-1 = Alguien leyó sobre ello o buscó ayuda contra ello.
finding-website-benign-2 = Un anuncio o una búsqueda llevó hasta allí.

finding-mentioned-title = En este teléfono se menciona { $value }, conocido de { $name }
finding-mentioned-explanation = Quien usa el teléfono escribió o guardó { $value }. Investigadores han publicado { $indicator } como rastro de { $name }. Escribir sobre ello no es un ataque.
finding-mentioned-proves = Que quien usa el teléfono, o un programa en su nombre, escribió este valor.
finding-mentioned-does-not-prove = Que el teléfono tuvo algún contacto con { $name }.
finding-mentioned-benign-1 = Quien usa el teléfono avisó a alguien o compartió noticias sobre estos ataques.
finding-mentioned-benign-2 = Quien usa el teléfono estudia estos ataques.

finding-list-title = En este teléfono se guarda o comparte una lista de indicadores de { $name }
finding-list-explanation = { $count ->
    [one] Un mensaje o registro nombra más de diez indicadores distintos de { $name }. Es una lista que alguien comparte, y no un ataque.
   *[other] { $count } mensajes o registros de una conversación nombran más de diez indicadores distintos de { $name }. Es una lista que alguien comparte, y no un ataque.
}
finding-list-proves = Que se escribió sobre indicadores publicados de { $name }.
finding-list-does-not-prove = Que el teléfono tuvo algún contacto con { $name }.
finding-list-benign-1 = Quien usa el teléfono estudia estos ataques o sigue noticias sobre ellos.

next-other-device = Hable de esto desde otro dispositivo. Hasta que una persona experta lo haya mirado, suponga que este teléfono puede estar escuchando y que leen sus mensajes.
next-do-not-open = No abra el enlace, ni siquiera para mirar. Conserve el mensaje; no lo borre.
next-stalkerware-safety = No lo elimine todavía: quien lo instaló puede darse cuenta. Haga antes un plan para su seguridad, desde otro dispositivo, con alguien que sepa, como una casa de acogida o una línea de ayuda.
next-stalkerware-found = Si teme que alguien haya puesto un programa así en este teléfono: no lo busque ni lo elimine en el propio teléfono, quien lo instaló puede darse cuenta. Hable antes, desde otro dispositivo, con alguien que sepa, como una casa de acogida o una línea de ayuda.
next-keep-evidence = Haga una copia de lo que se examinó y del informe, y guarde ambas en un lugar seguro que no sea el teléfono.
next-do-not-wipe = No restablezca, actualice ni reinicie el teléfono antes de que responda una persona experta: eso puede destruir rastros.
next-ask-for-help = Pida ayuda ahora: la Línea de Ayuda de Seguridad Digital de Access Now (help@accessnow.org, accessnow.org/help), el Security Lab de Amnistía Internacional (securitylab.amnesty.org/get-help), el Citizen Lab (citizenlab.ca). Ayudan a periodistas, activistas y personas defensoras de derechos humanos, gratis y de forma confidencial.
next-nothing-urgent = No hay que hacer nada de inmediato.
next-keep-report = Conserve el informe. Puede ser importante si más adelante se encuentra otra cosa.

profile-mdm = poner el teléfono en manos de un servidor que lo administra
profile-vpn = enviar el tráfico por una VPN
profile-vpn-apps = enviar el tráfico de aplicaciones por una VPN
profile-dns = elegir el servidor que busca direcciones
profile-proxy = enviar el tráfico por un proxy
profile-relay = enviar el tráfico por un repetidor
profile-mobile-data = elegir por dónde salen los datos móviles
profile-filter = filtrar y vigilar el tráfico
profile-root = hacer que el teléfono confíe en un certificado para tráfico cifrado
profile-certificate = hacer que el teléfono confíe en un certificado
profile-notifications = ocultar notificaciones
support-no-icon = { $app } no muestra icono
support-traffic = por { $app } pasa todo el tráfico
support-keyboard = { $app } es el teclado
support-notifications = { $app } lee todas las notificaciones
support-named-like-system = { $app } se llama como una parte del sistema
