// FinSpy (FinFisher). Facts published by the source of each rule; the rules are this project's own.

rule finspy_android {
  meta:
    tool = "FinSpy"
    description = "The code of an Android application with the names of settings of FinSpy for mobile phones, sold by FinFisher until 2022."
    source = "https://www.ccc.de/en/updates/2019/finspy"
    source = "https://www.amnesty.org/en/latest/research/2020/09/german-made-finspy-spyware-found-in-egypt-and-mac-and-linux-versions-revealed/"
  strings:
    $1 = "TlvTypeMobileTargetHeartBeatV10"
    $2 = "TlvTypeMobileTargetExtendedHeartBeatV10"
    $3 = "TlvTypeMobileTargetHeartbeatEvents"
    $4 = "TlvTypeMobileTargetLocationChangedRange"
    $5 = "TlvTypeMobileTrackingConfigRaw"
    $6 = "TlvTypeMobileLoggingMetaInfo"
    $7 = "TlvTypeMobilePhoneCallLogsData"
    $8 = "TlvTypeConfigMobileAutoRemovalDateTime"
    $9 = "TlvTypeMobileTrojanUID"
  condition:
    (uint32be(0) == 0x6465780a or uint32be(0) == 0x7f454c46 or uint32(0) == 0xfeedfacf) and 3 of them
}
