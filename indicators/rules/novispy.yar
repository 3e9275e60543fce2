// NoviSpy. Facts published by the source of each rule; the rules are this project's own.

rule novispy_accessibility {
  meta:
    tool = "NoviSpy"
    description = "The code of an Android application with texts and servers of NoviSpyAccess, which reads other applications from the screen."
    source = "https://securitylab.amnesty.org/latest/2024/12/serbia-a-digital-prison-spyware-and-cellebrite-used-on-journalists-and-activists/"
  strings:
    $own_1 = "kataklinger vibercajzna" nocase
    $own_2 = "ucitavanjepodataka" nocase
    $own_3 = "6FDF20EAFA2D58AF609C72AE7092BB45" nocase
    $format_1 = "imei=%s;imsi=%s;phone=%s;sim_serial=%s;os=%s"
    $format_2 = "last message = %s, level = %d, hash = %s, node count = %d"
    $file = "message_map.ser"
    $server_1 = "195.178.51.251"
    $server_2 = "79.101.110.108"
    $server_3 = "188.93.127.34"
  condition:
    uint32be(0) == 0x6465780a and (any of ($own_*) or 2 of ($format_*, $file, $server_*))
}

rule novispy_admin {
  meta:
    tool = "NoviSpy"
    description = "The code of an Android application that takes the commands of NoviSpyAdmin, which records calls and the microphone."
    source = "https://securitylab.amnesty.org/latest/2024/12/serbia-a-digital-prison-spyware-and-cellebrite-used-on-journalists-and-activists/"
  strings:
    $by_message_1 = "C_ARF" fullword
    $by_message_2 = "C_ARN" fullword
    $by_message_3 = "C_LCW" fullword
    $by_message_4 = "C_MNS" fullword
    $by_message_5 = "C_MXS" fullword
    $by_message_6 = "C_UIR" fullword
    $by_message_7 = "C_UMF" fullword
    $by_message_8 = "C_WLN" fullword
    $by_server_1 = "CALL_REC_ON" fullword
    $by_server_2 = "CHARGING_REC_ON" fullword
    $by_server_3 = "SECURE_REC_ON" fullword
    $by_server_4 = "SSD_MOBILE_ON" fullword
    $by_server_5 = "UPLOAD_WIFI_ON" fullword
    $by_server_6 = "WIFI_LOCK_OFF" fullword
    $server = "178.220.122.57"
  condition:
    uint32be(0) == 0x6465780a
    and (6 of ($by_message_*) or 5 of ($by_server_*) or ($server and 3 of ($by_*)))
}
