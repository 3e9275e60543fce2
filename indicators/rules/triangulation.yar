// Operation Triangulation. Facts published by the source of each rule; the rules are this project's own.

rule triangledb_implant {
  meta:
    tool = "Operation Triangulation"
    description = "A program for Apple systems with the class and method names of TriangleDB, the implant of Operation Triangulation."
    source = "https://securelist.com/triangledb-triangulation-implant/110050/"
  strings:
    $class_1 = "CRConfig" fullword
    $class_2 = "CRPwrInfo" fullword
    $class_3 = "CRXConfigureDBServer" fullword
    $class_4 = "CRXUpdateConfigInfo" fullword
    $class_5 = "CRXFetchMatchingRecords" fullword
    $class_6 = "CRXBlank" fullword
    $method_1 = "unmungeHexString"
    $method_2 = "populateWithFieldsMacOSOnly"
    $method_3 = "swapLpServerType"
  condition:
    (uint32(0) == 0xfeedfacf or uint32(0) == 0xfeedface or uint32be(0) == 0xcafebabe)
    and 2 of ($class_*) and any of ($method_*)
}
