# Needs the review of a native speaker.

evidence-not-found = Não há nada em { $path }. Confira o caminho, e se o disco está conectado.
evidence-no-permission =
    Este computador não deixa o Hoofprint ler { $path }. Em um Mac, abra Ajustes do Sistema, Privacidade e Segurança,
    Acesso Total ao Disco, e autorize seu terminal; ou copie a pasta para outro lugar e examine a cópia.
evidence-empty = { $path } está vazio. Indique a pasta que contém o backup.
evidence-not-an-archive =
    { $path } é um arquivo que o Hoofprint não pode abrir. Indique uma pasta de backup, ou um zip, tar ou tar.gz que a contenha.
evidence-password-needed =
    O backup em { $path } está criptografado, e nenhuma senha foi dada. Execute o mesmo comando em um terminal, que
    pergunta por ela; ou escreva-a em um arquivo e acrescente --password-file ARQUIVO.
evidence-wrong-password =
    A senha não abre o backup em { $path }. É a que foi definida para backups criptografados no Finder ou no iTunes, não o
    código do telefone. Nada foi lido e nenhum relatório foi escrito.
evidence-unreadable = { $path } não pode ser lido: { $reason }

layout-unknown =
    Isto não é nem um backup de iPhone nem uma cópia do seu sistema de arquivos. Nada nele pôde ser verificado.

folder-not-listed = Os arquivos desta pasta não podem ser listados: { $reason }
name-not-unicode = O nome deste arquivo não é texto válido e é mostrado até onde pode ser lido.
name-leaves-root = O arquivo compactado nomeia um arquivo que ficaria fora dele. Foi deixado de fora.
member-unreadable = Uma entrada do arquivo compactado não pode ser lida.
members-encrypted = { $count ->
    [one] Um arquivo está criptografado
   *[other] { $count } arquivos estão criptografados
} dentro do arquivo compactado. Descompacte-o antes com a senha.
member-twice = O arquivo compactado contém este arquivo duas vezes. O segundo foi lido, como ao descompactar.
members-twice = O arquivo compactado contém arquivos do mesmo nome mais de uma vez. O último de cada foi lido, como ao descompactar.
archive-of-no-phone = Este arquivo compactado não contém nada de um telefone que seja conhecido aqui, e foi deixado de fora.
archives-too-many = Há mais de { $limit } arquivos compactados aqui. Os outros não foram abertos; examine-os à parte.
archive-too-deep = Este arquivo compactado está dentro de outros demais e não foi aberto.
backup-header-damaged = O cabeçalho deste backup está danificado, então nada nele pode ser lido.
archive-cut-short = O arquivo compactado se interrompe antes do fim ({ $reason }). O que vem depois falta.
archive-damaged = Este registro do backup está danificado.

manifest-missing = A lista de arquivos (Manifest.db ou Manifest.mbdb) falta, então só arquivos com nomes conhecidos foram encontrados.
manifest-locked = Manifest.db está criptografado e não pode ser aberto ({ $reason }). Só arquivos com nomes conhecidos foram encontrados.
manifest-plist-missing = Este arquivo do backup falta.
mbdb-not-one = Não é uma lista de arquivos de um backup.
mbdb-damaged = { $count ->
    [one] A lista de arquivos está danificada em um lugar. O que estava lá falta.
   *[other] A lista de arquivos está danificada em { $count } lugares. O que estava lá falta.
}
manifest-without-files = Manifest.db não tem lista de arquivos.
manifest-bad-ids = { $count ->
    [one] Uma linha da lista de arquivos tem um nome impossível e foi deixada de fora.
   *[other] { $count } linhas da lista de arquivos têm um nome impossível e foram deixadas de fora.
}
manifest-bad-paths = { $count ->
    [one] Uma linha da lista de arquivos nomeia um lugar fora do telefone e foi deixada de fora.
   *[other] { $count } linhas da lista de arquivos nomeiam um lugar fora do telefone e foram deixadas de fora.
}
manifest-row-damaged = A entrada deste arquivo na lista do backup está danificada: tamanho, horas e dono são desconhecidos.
domain-unknown = O backup guarda arquivos em uma área que o Hoofprint não conhece: { $domain }
file-not-in-manifest = Este arquivo está no backup embora a lista dele não o nomeie.
keybag-damaged = As chaves do backup não podem ser lidas ({ $reason }). Arquivos criptografados não podem ser abertos.

count-files = { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
evidence-age-unknown = { $path } foi criptografado com age. Esta compilação do Hoofprint não pode abri-lo: use uma com «age», ou decifre-o antes com a ferramenta age.
hashes-compared = A aquisição traz uma lista de hashes de seus arquivos. { $equal } arquivos estão como quando foi feita, { $different } não, { $missing } não estão mais lá.
hash-differs = Este arquivo não é o que era quando a aquisição foi feita: seu hash difere do anotado então.
