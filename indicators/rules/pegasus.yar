// Pegasus. Facts published by the source of each rule; the rules are this project's own.

rule pegasus_android_chrysaor {
  meta:
    tool = "Pegasus"
    description = "A program for Android with paths and requests of Chrysaor, the Pegasus for Android that was found in 2017."
    source = "https://info.lookout.com/rs/051-ESQ-475/images/lookout-pegasus-android-technical-analysis.pdf"
    source = "https://android-developers.googleblog.com/2017/04/an-investigation-of-chrysaor-malware-on.html"
  strings:
    $own_1 = "/mnt/obb/.coldboot_init"
    $own_2 = "/data/data/com.network.android/.coldboot_init"
    $own_3 = "/adinfo?gi=%s&bf=%s"
    $other_1 = "com.network.android"
    $other_2 = "/system/csk"
    $other_3 = "libsgn.so"
    $other_4 = "random_hexlified_md5"
  condition:
    (uint32be(0) == 0x6465780a or uint32be(0) == 0x7f454c46)
    and any of ($own_*) and 2 of them
}

rule forcedentry_pdf {
  meta:
    tool = "Pegasus"
    description = "A PDF file with a JBIG2 stream that is called a picture. FORCEDENTRY, an exploit of Pegasus, came to iPhones as such files in 2021."
    source = "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/"
    source = "https://googleprojectzero.blogspot.com/2021/12/a-deep-dive-into-nso-zero-click.html"
  strings:
    $jbig2 = "/JBIG2Decode"
  condition:
    uint32be(0) == 0x25504446 and extension == ".gif" and $jbig2
}

rule forcedentry_psd {
  meta:
    tool = "Pegasus"
    description = "A Photoshop file of 748 bytes that is called a picture. 27 like it came with FORCEDENTRY, an exploit of Pegasus, in 2021."
    source = "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/"
  condition:
    uint32be(0) == 0x38425053 and filesize == 748 and extension == ".gif"
}
