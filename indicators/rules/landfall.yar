// LANDFALL. Facts published by the source of each rule; the rules are this project's own.

rule landfall_picture {
  meta:
    tool = "LANDFALL"
    description = "A raw photograph with the commands of LANDFALL in it: they unpack a program from the end of the picture and run it inside a service of Samsung phones."
    source = "https://unit42.paloaltonetworks.com/landfall-is-new-commercial-grade-android-spyware/"
    source = "https://projectzero.google/2025/12/android-itw-dng.html"
  strings:
    $place = "com.samsung.ipservice/files/"
    $command_1 = "LD_PRELOAD="
    $command_2 = "SEP=CAFEBABE"
    $command_3 = "content://com.samsung.cmh/files"
    $command_4 = "z.zip"
  condition:
    (uint32be(0) == 0x49492a00 or uint32be(0) == 0x4d4d002a) and $place and any of ($command_*)
}

rule landfall_archive {
  meta:
    tool = "LANDFALL"
    description = "A raw photograph with an archive behind it that holds b.so, the program that LANDFALL starts with."
    source = "https://unit42.paloaltonetworks.com/landfall-is-new-commercial-grade-android-spyware/"
  strings:
    // Its name in the directory at the end of the archive, alone and in a folder.
    $alone = { 50 4b 01 02 [42] 62 2e 73 6f }
    $in_a_folder = { 50 4b 01 02 [42-200] 2f 62 2e 73 6f }
  condition:
    (uint32be(0) == 0x49492a00 or uint32be(0) == 0x4d4d002a)
    and for any of them : ($ in (filesize - 65536 .. filesize))
}
