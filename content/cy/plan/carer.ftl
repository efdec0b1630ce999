## Disability and care

section-carer = Anabledd a gofal
carer-offer = Os ydych chi’n anabl neu’n Fyddar, neu os yw’r person sy’n eich brifo yn gofalu amdanoch chi
carer-intro =
    Chi sy’n gwybod orau beth sydd ei angen ar eich corff.
    Efallai mai’r person sy’n eich brifo neu’n codi ofn arnoch chi yw’r un sy’n eich helpu i ymolchi, symud neu siarad. Hyd yn oed os oes angen eu help arnoch chi, dydy hyn byth yn iawn.
carer-already = Beth rydych chi’n ei wneud yn barod i gael yr help a’r pethau sydd eu hangen arnoch chi?
carer-caution =
    Mewn perygl, peidiwch ag aros am ofal: ffoniwch 999. Dywedwch pa help sydd ei angen arnoch chi.
    Cyn i chi newid gofalwyr neu symud, holwch pwy allai ofalu amdanoch chi wedyn.
    Efallai y bydd staff yn dweud pethau wrth “y gofalwr”. Dywedwch yn gynnar pwy sydd ddim i gael gwybod.
    “Nhw” yw’r person sy’n eich brifo neu’n codi ofn arnoch chi.
carer-ask =
    Cynghorydd cam-drin domestig, eich nyrs neu’ch meddyg teulu (GP), neu ofal cymdeithasol i oedolion yn y cyngor lleol (yn yr Alban, gwaith cymdeithasol; yng Ngogledd Iwerddon, yr ymddiriedolaeth iechyd a gofal cymdeithasol).
    Gofynnwch am gael siarad ar eich pen eich hun, yn y ffordd sy’n eich siwtio chi.
carer-together =
    Pa help sydd ei angen arnoch chi bob dydd? Pwy sy’n ei roi i chi?
    Sut mae pob un ohonyn nhw’n eich trin chi? Beth rydych chi’n gorfod byw hebddo?
    Pwy arall allai ei wneud, hyd yn oed am un diwrnod?

carer-group-heard = Cael fy nghlywed
carer-alone = Dw i’n gofyn am gael fy ngweld ar fy mhen fy hun.
carer-alone-hint = Gan y meddyg teulu, y nyrs neu’r gweithiwr cymdeithasol. Gall staff ddweud eu bod nhw’n gweld pawb ar eu pen eu hunain.
carer-alone-worse = Byddwch yn ofalus os gallai’r person sy’n eich brifo ddyfalu pam y gwnaethoch chi ofyn.
carer-reach = Dw i’n gwybod sut i gael help mewn ffordd sy’n fy siwtio i.
carer-reach-hint = Tecstiwch “register” i 999, ac atebwch “yes” i’r neges a ddaw yn ôl. Wedyn gallwch chi decstio 999. Mae’n arafach na galwad. Yn yr ap Relay UK, neu ar ffôn testun, ffoniwch 18000 a theipiwch. Galwad fideo am ddim yw 999 BSL, ddydd a nos: 999bsl.co.uk.
carer-reach-worse = Byddwch yn ofalus os yw ap neu neges destun yn ymddangos ar ffôn maen nhw’n gallu ei weld.
carer-interpreter = Dydy fy nghyfieithydd neu fy nehonglydd ddim yn un o’r teulu nac yn ffrind iddyn nhw.
carer-interpreter-hint = Mae’r un peth yn wir am unrhyw un sy’n siarad drosoch chi. Gall y gymuned Fyddar fod yn fach: gofynnwch am rywun o ymhellach i ffwrdd.
carer-interpreter-worse = Byddwch yn ofalus os gallai’r sawl sy’n cyfieithu neu’n dehongli newid eich geiriau, neu eu dweud wrth eraill.
carer-sign = Mae gen i arwydd sy’n golygu “Mae angen help arna i”.
carer-sign-hint = Gair, llun, ystum. Dysgwch yr arwydd i un person rydych chi’n ymddiried ynddyn nhw.
carer-sign-worse = Byddwch yn ofalus os yw’r arwydd ar ddyfais maen nhw wedi’i gosod i chi, neu’n gallu edrych arni.

carer-group-things = Cymhorthion a meddyginiaethau
carer-aids = Dw i’n gwybod pa gymhorthion sydd eu hangen arna i gyntaf, a ble maen nhw.
carer-aids-hint = Cadair, ffon, cymhorthion clyw, sbectol, ci cymorth. Mae eu cuddio neu eu torri yn gam-drin. Gofynnwch i nyrs, neu i’r sawl roddodd nhw i chi, am un arall.
carer-aids-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod rhywbeth wedi symud neu wedi mynd.
carer-medicines = Mae gen i restr o fy meddyginiaethau.
carer-medicines-hint = Efallai y bydd rhywun yn eu dal yn ôl, neu’n rhoi gormod i chi. Gall fferyllydd ddweud wrthych chi faint sy’n iawn, a sut i gael rhai wrth gefn. Wedi cael llawer gormod, neu’n sâl iawn neu’n gysglyd iawn? Ffoniwch 999 neu ewch i’r adran frys (A&E).
carer-medicines-worse = Byddwch yn ofalus os byddai rhoi rhai o’r neilltu yn golygu colli dosau.

carer-group-care = Gofal a chartref
carer-next = Dw i’n gwybod pwy allai ofalu amdana i yn eu lle nhw.
carer-next-hint = Ffoniwch y cyngor lleol (yng Ngogledd Iwerddon, yr ymddiriedolaeth). Dywedwch fod brys, a pham.
carer-next-worse = Byddwch yn ofalus os ydyn nhw’n cael gwybod cyn bod rhywun arall yn barod i ofalu amdanoch chi.
carer-money = Dw i’n holi pwy sy’n cael fy mudd-daliadau.
carer-money-hint = Efallai eu bod nhw’n cael budd-dal am ofalu amdanoch chi, neu fod eich cerdyn ganddyn nhw. Os mai nhw yw eich “penodai” (“appointee”), sy’n gyfrifol am eich budd-daliadau, gallwch chi ofyn i’r swyddfa fudd-daliadau newid hynny. Gall cynghorydd budd-daliadau ddweud wrthych chi beth fyddai’n digwydd.
carer-money-worse = Byddwch yn ofalus pan fyddwch chi’n gofyn am newid: efallai y byddan nhw’n cael y llythyr, a gallai’r taliadau stopio am gyfnod.
carer-home = Dw i’n cael cyngor cyn i mi roi’r gorau i fy nghartref.
carer-home-hint = Efallai y byddan nhw’n dweud mai mewn cartref gofal y byddech chi yn y diwedd. Gall gweithiwr cymorth ddweud wrthych chi beth arall sydd ar gael. Weithiau gall llys wneud iddyn nhw adael.
carer-home-worse = Byddwch yn ofalus os ydyn nhw’n dod i wybod cyn bod cynllun.
