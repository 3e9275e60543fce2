// Exodus, of eSurv. Facts published by the source of each rule; the rules are this project's own.

rule exodus_android {
  meta:
    tool = "Exodus"
    description = "The code of an Android application that speaks with the servers of Exodus, sold by eSurv to the Italian police until 2019."
    source = "https://securitywithoutborders.org/blog/2019/03/29/exodus.html"
  strings:
    $server_1 = "attiva.exodus.esurv.it"
    $server_2 = "ad1.fbsba.com"
    $server_3 = "ws.my-local-weather.com"
    $folder = "7e661733-e332-429a-a7e2-23649f27690f"
  condition:
    (uint32be(0) == 0x6465780a or uint32be(0) == 0x7f454c46) and any of them
}
