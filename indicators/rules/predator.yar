// Predator. Facts published by the source of each rule; the rules are this project's own.

rule predator_android {
  meta:
    tool = "Predator"
    description = "A program for Android that names the files which Predator keeps in its working folder."
    source = "https://blog.talosintelligence.com/mercenary-intellexa-predator/"
  strings:
    $folder = "/data/local/tmp/wd/"
    $file_1 = "pred.so"
    $file_2 = "fs.db"
    $file_3 = "/data/local/tmp/wd/WifiConfigStore.xml"
  condition:
    uint32be(0) == 0x7f454c46 and $folder and any of ($file_*)
}
