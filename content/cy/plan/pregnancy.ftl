## Expecting a baby

section-pregnancy = Disgwyl babi
pregnancy-offer = Os ydych chi’n feichiog, neu os oes gennych chi fabi newydd
pregnancy-intro =
    I rai pobl mae’n dechrau, neu’n gwaethygu, pan fydd babi ar y ffordd. Gall wneud niwed i chi, ac i’r babi hefyd. Nid eich bai chi yw hyn.
    Chi sy’n gwybod orau beth allai’r person sy’n eich brifo ei wneud.
pregnancy-already = Beth rydych chi’n ei wneud yn barod i ofalu amdanoch chi’ch hun a’r babi?
pregnancy-caution =
    Mae bod yn feichiog yn rheswm da dros ddweud wrth weithiwr cymorth hyfforddedig heddiw.
    Mae bydwraig neu feddyg yn cadw’r hyn rydych chi’n ei ddweud yn breifat, oni bai y gallai rhywun gael niwed difrifol. Os mai’r babi neu blentyn arall allai gael niwed, mae’r gwasanaethau cymdeithasol i blant yn cael gwybod fel arfer. Gofynnwch yn gyntaf: “Pwy arall sy’n gorfod cael gwybod?”
    Mae llawer o bobl yn ofni y bydd babi’n cael ei gymryd oddi arnyn nhw. Gall llinell gymorth siarad am hyn gyda chi yn gyntaf.
pregnancy-ask = Llinell gymorth, eich bydwraig, eich ymwelydd iechyd neu’ch meddyg teulu (GP).
pregnancy-together =
    Beth sydd wedi newid ers i chi feichiogi?
    Pryd gallwch chi gael eich gweld ar eich pen eich hun?
    Beth fyddai’n eich helpu fwyaf yn yr wythnosau nesaf?

pregnancy-group-care = Bydwraig a meddyg
pregnancy-alone = Dw i’n gofyn am gael fy ngweld ar fy mhen fy hun.
pregnancy-alone-hint = Gofynnwch pan fyddwch chi’n ffonio i drefnu. Gall mynd i’r tŷ bach fod yn gyfle i ddweud wrth y fydwraig. Os oes angen cyfieithydd arnoch chi, neu ddehonglydd Iaith Arwyddion Prydain (BSL), gofynnwch am rywun sydd ddim yn aelod o’r teulu.
pregnancy-alone-worse = Byddwch yn ofalus os gallai’r person sy’n eich brifo ddyfalu pam. Gall y staff ddweud mai dyna’r rheol.
pregnancy-midwife = Dw i’n dweud wrth fy mydwraig.
pregnancy-midwife-hint = Dywedwch: “Dw i ddim yn teimlo’n ddiogel gartref.” Mae bydwragedd yn gofyn i bawb am hyn, ac yn gwybod pwy all helpu.
pregnancy-midwife-worse = Byddwch yn ofalus os oes rhywun yn yr ystafell, neu’n gallu clywed.
pregnancy-notes = Dw i’n gofyn beth sy’n mynd i mewn i fy nodiadau a fy ap mamolaeth.
pregnancy-notes-hint = Gofynnwch i’r hyn rydych chi’n ei ddweud gael ei ysgrifennu lle mai dim ond staff sy’n gallu ei weld.
pregnancy-notes-worse = Byddwch yn ofalus os yw rhywun arall yn darllen eich nodiadau, eich ap neu’ch llythyrau.
pregnancy-checked = Os ydw i’n cael fy mrifo, mae’r babi a fi’n cael archwiliad y diwrnod hwnnw.
pregnancy-checked-hint = Hyd yn oed heb farc. Ffoniwch yr uned famolaeth ar unwaith os ydych chi’n gwaedu, os oes gennych chi boen, os ydych chi’n colli hylif, neu os yw’r babi’n symud llai. Ffoniwch 999 os ydych chi wedi’ch anafu’n ddrwg neu’n gwaedu llawer. Os oes rhywun wedi eich tagu (“strangled”), neu wedi gwasgu eich gwddf, ffoniwch 999 neu ewch i’r adran frys (A&E) nawr.
pregnancy-checked-worse = Byddwch yn ofalus os yw’r person sydd wedi eich brifo yn dod hefyd. Gofynnwch i’r staff eich gweld ar eich pen eich hun.

pregnancy-group-mine = Beth dw i’n ei ddewis
pregnancy-who-knows = Dw i’n dewis pwy sy’n gwybod am y babi, a phryd.
pregnancy-who-knows-hint = Efallai nad eich dewis chi oedd beichiogi, neu nad ydych chi’n siŵr eich bod chi eisiau’r babi. Gall meddyg teulu neu glinig iechyd rhywiol siarad â chi ar eich pen eich hun. Mae’r hyn sy’n bosibl yn newid gyda’r wythnosau: gofynnwch yn fuan.
pregnancy-who-knows-worse = Byddwch yn ofalus os gallai rhywun ddod o hyd i brawf beichiogrwydd, llythyr neu lun sgan.
pregnancy-birth = Dw i’n dewis pwy sydd gyda fi yn ystod y geni.
pregnancy-birth-hint = Dywedwch wrth y fydwraig pwy gaiff ddod i mewn, a phwy gaiff ymweld. Gallwch chi newid eich meddwl.
pregnancy-birth-worse = Byddwch yn ofalus os gallai’r person sy’n eich brifo glywed eich bod chi wedi dweud na. Gall y staff ddweud mai dyna’r rheol.
pregnancy-bag = Yn fy mag ysbyty mae’r hyn sydd ei angen arna i os na alla i fynd adref.
pregnancy-bag-hint = Gall papurau, gwefrydd ac ychydig o arian parod fynd i mewn hefyd.
pregnancy-bag-worse = Byddwch yn ofalus os yw rhywun arall yn ei bacio, neu’n edrych ynddo.

pregnancy-group-after = Ar ôl y geni
pregnancy-visitor = Dw i’n dweud wrth fy ymwelydd iechyd sut mae pethau.
pregnancy-visitor-hint = Gall pethau waethygu ar ôl i’r babi gyrraedd. Gofynnwch am gwrdd i ffwrdd o’r cartref.
pregnancy-visitor-worse = Byddwch yn ofalus os bydd y person sy’n eich brifo yn y tŷ yn ystod yr ymweliad.
pregnancy-register = Dw i’n cael cyngor cyn i’r enedigaeth gael ei chofrestru.
pregnancy-register-hint = Mae gan dad sy’n briod â chi lais yn ôl y gyfraith yn barod, a gall gofrestru’r enedigaeth ar ei ben ei hun. Os nad ydych chi’n briod, mae’n cael y llais hwnnw os yw’n cael ei enwi ar y dystysgrif geni: fel arfer mae angen y ddau ohonoch chi i wneud hynny. Gofynnwch i gyfreithiwr. Mae gennych chi 42 diwrnod, neu 21 yn yr Alban.
