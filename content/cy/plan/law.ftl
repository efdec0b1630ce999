## Law

section-law = Y gyfraith
law-offer = Gorchmynion llys, yr heddlu, a’ch cartref
law-intro =
    Does dim rhaid i chi benderfynu dim byd heddiw. Dydy gofyn beth sy’n bosibl ddim yn eich clymu chi i unrhyw beth.
    Mae’r grŵp olaf ar gyfer yr Alban a Gogledd Iwerddon.
law-already = Beth rydych chi wedi gofyn amdano, neu wedi rhoi cynnig arno, yn barod?
law-caution =
    “Nhw” yw eich partner, neu’r person sy’n eich brifo neu’n codi ofn arnoch chi. Gall gorchymyn helpu, ond dydy gorchymyn ddim yn gallu stopio pawb. Byddan nhw’n cael gwybod amdano.
    Mae’r gyfraith yn newid, ac mae’n wahanol ar draws y DU. Gofynnwch i rywun sy’n gwybod cyn i chi wneud unrhyw beth. Os ydych chi mewn perygl, ffoniwch 999.
law-ask =
    Cyfreithiwr sy’n gwneud cyfraith teulu, neu gynghorydd cam-drin domestig sydd ar eich ochr chi (IDVA, neu IDAA yn yr Alban).
    Gall llinell gymorth eich helpu i ddod o hyd i un yn agos atoch chi.
law-together =
    Beth mae’r heddlu neu’r llys wedi’i wneud hyd yn hyn? Sut oedd hynny i chi?
    Beth hoffech chi i orchymyn ei newid? Beth na fyddai gorchymyn yn ei newid?
    Pwy all esbonio hyn i chi yn eich iaith eich hun?

law-group-orders = Gorchmynion llys
law-away = Dw i’n gofyn a alla i gael gorchymyn i wneud iddyn nhw adael llonydd i mi.
law-away-hint =
    Yng Nghymru, Lloegr a Gogledd Iwerddon, gorchymyn rhag molestu (non-molestation order) yw hwn. Gall eu gwahardd rhag eich brifo chi, eich bygwth chi neu’ch plagio chi. Gall barnwr ei wneud cyn iddyn nhw gael gwybod. Mae ei dorri’n drosedd, ond yng Nghymru a Lloegr dim ond ar ôl iddyn nhw gael gwybod amdano, felly gofynnwch pryd byddan nhw’n cael y papurau. Os ydyn nhw’n ei dorri, ffoniwch yr heddlu.
    Does dim rhaid talu i wneud cais. Yng Ngogledd Iwerddon, efallai y bydd rhoi’r papurau iddyn nhw yn costio. Yng Nghymru a Lloegr mae’n aml yn para 6 i 12 mis: ewch i weld cyfreithiwr cyn i’r gorchymyn ddod i ben. Gall NCDV (ncdv.org.uk) eich helpu i wneud cais yn y ddwy wlad hynny.
law-away-worse = Byddwch yn ofalus pan fyddan nhw’n cael y papurau. Cynlluniwch y diwrnod hwnnw gyda chynghorydd cam-drin domestig.
law-home = Dw i’n gofyn a alla i gael gorchymyn sy’n dweud pwy gaiff fyw yn fy nghartref.
law-home-hint = Yng Nghymru, Lloegr a Gogledd Iwerddon, gorchymyn anheddu (occupation order) yw hwn. Does dim rhaid talu i wneud cais. Yng Nghymru a Lloegr, gofynnwch hefyd am hawl i arestio (“power of arrest”), fel bod yr heddlu’n gallu arestio rhywun sy’n ei dorri. Ar gyfer Gogledd Iwerddon, edrychwch yn y grŵp olaf.
law-home-worse = Byddwch yn ofalus pan fyddan nhw’n clywed bod rhaid iddyn nhw fynd: byddan nhw’n gwybod ble rydych chi.
law-stalking = Dw i’n gofyn a alla i gael gorchymyn yn erbyn stelcio.
law-stalking-hint = Gall eich dilyn chi, eich gwylio chi neu anfon negeseuon atoch chi dro ar ôl tro fod yn stelcio. Yng Nghymru, Lloegr a Gogledd Iwerddon gall yr heddlu ofyn i lys am orchymyn amddiffyn rhag stelcio. Yn yr Alban gall llys wneud gorchymyn peidio ag aflonyddu (non-harassment order). Gall y National Stalking Helpline roi cyngor i chi.
law-marriage = Dw i’n gofyn a alla i gael gorchymyn yn erbyn priodas dan orfod.
law-marriage-hint = Gall gorchymyn amddiffyn rhag priodas dan orfod stopio priodas, neu’ch amddiffyn chi ar ôl un, unrhyw le yn y DU. Gall yr Uned Priodasau dan Orfod (Forced Marriage Unit) roi cyngor i chi.
law-marriage-worse = Byddwch yn ofalus os gallai eich teulu neu’ch cymuned glywed amdano.
law-police = Dw i’n gofyn i’r heddlu beth allan nhw ei wneud ar unwaith.
law-police-hint = Yng Nghymru a Lloegr gall yr heddlu roi hysbysiad sy’n cadw rhywun draw am 48 awr. Wedyn gall llys wneud gorchymyn am hyd at 28 diwrnod. Yr heddlu sy’n penderfynu: nid chi sy’n gwneud hyn. Yn yr Alban a Gogledd Iwerddon, gofynnwch i’r heddlu beth allan nhw ei wneud ar unwaith.
law-police-worse = Byddwch yn ofalus pan ddaw hyn i ben. Cynlluniwch y diwrnod hwnnw gyda chynghorydd.
law-dapo = Dw i’n gofyn a alla i gael gorchymyn diogelu rhag cam-drin domestig (DAPO).
law-dapo-hint = Gall gadw rhywun draw oddi wrthych chi. Mae ambell ardal yng Nghymru a Lloegr wedi rhoi cynnig arno. Roedd hynny i fod i ddod i ben ar 24 Tachwedd 2026: gofynnwch i’r heddlu beth sydd ar gael nawr. Os oes gennych chi un, mae’n dal i gyfrif, ac mae ei dorri’n drosedd.
law-dapo-worse = Byddwch yn ofalus pan fyddan nhw’n cael gwybod amdano. Cynlluniwch y diwrnod hwnnw gyda chynghorydd.

law-group-police = Yr heddlu a throseddau
law-crime = Dw i’n gofyn a yw’r hyn maen nhw’n ei wneud yn drosedd, a beth all llys ei wneud.
law-crime-hint =
    Mae eich taro chi yn drosedd. Mae rhyw heb i chi gytuno yn drosedd hefyd, os ydych chi’n briod neu beidio. Felly hefyd eich rheoli chi a’ch cadw chi mewn ofn, a gall rheoli eich arian fod yn rhan o hynny. Yn yr Alban, dim ond i bartneriaid a chyn-bartneriaid mae’r gyfraith honno.
    Mae tagu yn drosedd ym mhobman. Mae gan Gymru, Lloegr a Gogledd Iwerddon gyfraith ar gyfer hynny’n unig: mae gwasgu’r gwddf â braich (headlock) a mygu yn cyfrif, gyda marc neu hebddo.
    Gall llys troseddol hefyd orchymyn iddyn nhw gadw draw. Gallwch chi ofyn i linell gymorth yn gyntaf: os dywedwch chi wrth yr heddlu, efallai y bydd yr heddlu’n gweithredu, hyd yn oed os na fyddech chi eisiau hynny.
law-crime-worse = Byddwch yn ofalus os nad yw eich hawl i fod yma wedi’i setlo. Efallai y bydd yr heddlu’n dweud wrth y Swyddfa Gartref. Os ydych chi mewn perygl, ffoniwch 999 beth bynnag.
law-past = Dw i’n holi am orffennol rhywun, dan Gyfraith Clare.
law-past-hint =
    Gallwch chi ofyn i’r heddlu a yw partner neu gyn-bartner wedi cam-drin eraill: ffoniwch 101 neu ewch i orsaf heddlu. Gofynnwch yn gyntaf a allai’r person ddod i wybod.
    Chi sy’n cael gwybod fel arfer, hyd yn oed os mai ffrind sy’n gofyn. Yng Nghymru a Lloegr mae’r heddlu’n ceisio ateb o fewn 28 diwrnod, ac efallai y byddan nhw’n dweud wrthych chi heb i neb ofyn. DSDAS yw’r cynllun yn yr Alban, a DVADS yng Ngogledd Iwerddon, o 16 oed ymlaen.
law-past-worse = Byddwch yn ofalus os na fydd yr heddlu’n dod o hyd i ddim byd. Mae llawer o gam-drin nad oes neb yn rhoi gwybod amdano.
law-arrest = Dw i’n gofyn beth sy’n digwydd ar ôl arestio rhywun.
law-arrest-hint = Yng Nghymru a Lloegr gall yr heddlu fel arfer gadw rhywun yn y ddalfa am 24 awr, ac am fwy o amser am drosedd ddifrifol. Gofynnwch am alwad cyn iddyn nhw ddod allan, ar rif sy’n ddiogel. Meddyliwch nawr ble byddech chi eisiau bod pan fydd hynny’n digwydd. Yn yr Alban a Gogledd Iwerddon, gofynnwch i’r heddlu.
law-arrest-worse = Byddwch yn ofalus pan fyddan nhw’n cael mynd yn rhydd. Gofynnwch i rywun fod gyda chi.
law-bail = Dw i’n gofyn beth yw rheolau’r fechnïaeth, a phryd mae’n dod i ben.
law-bail-hint =
    Gofynnwch i’r swyddog: “Ydyn nhw allan? Beth dydyn nhw ddim yn cael ei wneud? Pryd mae hynny’n dod i ben?” Yng Nghymru a Lloegr dylai’r heddlu ddweud wrthych chi o fewn un diwrnod gwaith ac, os yw’n bosibl, gofyn pa reolau sydd eu hangen arnoch chi.
    Mae mechnïaeth yr heddlu’n para hyd at dri mis i ddechrau, ac mae modd ei gwneud yn hirach. Mae’r rheolau’n eu clymu nhw, nid chi. Os ydyn nhw’n torri un, ffoniwch yr heddlu: mae modd eu harestio. Os ydyn nhw “wedi’u rhyddhau dan ymchwiliad” (released under investigation), does dim rheolau mechnïaeth o gwbl. Bryd hynny, neu cyn i fechnïaeth ddod i ben, gofynnwch i’r heddlu am hysbysiad i’w cadw nhw draw, a gofynnwch i gynghorydd am orchymyn llys.
    Yn yr Alban gall gwasanaeth yr erlynydd, VIA, ddweud wrthych chi am fechnïaeth. Yng Ngogledd Iwerddon, gofynnwch i’r heddlu.
law-bail-worse = Byddwch yn ofalus pan fyddan nhw’n dod allan, a phan fydd mechnïaeth yn dod i ben.
law-alarm = Dw i’n gofyn am larwm, ac am nodyn am fy nghyfeiriad yng nghofnodion yr heddlu.
law-alarm-hint = Mae rhai heddluoedd yn rhoi benthyg larwm, neu ffôn sy’n ffonio’r heddlu wrth bwyso unwaith. Gofynnwch hefyd a all yr heddlu roi nodyn am eich cyfeiriad yn eu cofnodion, fel bod pwy bynnag sy’n ateb eich galwad 999 yn gweld beth sydd wedi digwydd o’r blaen.
law-alarm-worse = Byddwch yn ofalus os ydyn nhw’n byw gyda chi, neu os gallen nhw ddod o hyd i’r larwm.
law-rights = Dw i’n gwybod beth yw fy hawliau fel dioddefwr trosedd.
law-rights-hint = Mae gan Gymru a Lloegr God Dioddefwyr: newyddion am eich achos, cyfieithydd, a chymorth hyd yn oed os nad ydych chi’n rhoi gwybod i’r heddlu. Mae gan yr Alban ei Chod ei hun, a Gogledd Iwerddon Siarter Dioddefwyr.
law-drop = Dw i’n gwybod nad fi sy’n eu cyhuddo nhw, nac yn gollwng yr achos.
law-drop-hint = Yr heddlu a’r erlynwyr sy’n penderfynu, a gallan nhw fynd ymlaen heboch chi. Gallwch chi ddweud hynny: “Nid fi sy’n penderfynu.” Os bydd unrhyw un yn pwyso arnoch chi i ollwng yr achos, cadwch y negeseuon a dywedwch wrth yr heddlu: yng Nghymru a Lloegr, mae bygwth tyst yn drosedd. Os bydd yr erlynwyr yn gollwng yr achos, gallwch chi ofyn iddyn nhw edrych eto, ond gofynnwch yn fuan.
law-drop-worse = Byddwch yn ofalus pan fyddan nhw’n clywed bod yr achos yn mynd ymlaen.
law-prison = Dw i’n gofyn am gael gwybod cyn iddyn nhw ddod allan o’r carchar.
law-prison-hint =
    Mae angen i chi ymuno â chynllun i gael gwybod: gofynnwch i’r heddlu sut. Rhowch gyfeiriad a rhif diogel i’r cynllun.
    Yng Nghymru a Lloegr, y Cynllun Cyswllt Dioddefwyr (Victim Contact Scheme) yw hwn, os cawson nhw 12 mis neu fwy am drosedd dreisgar neu rywiol; os na, gofynnwch i’r gwasanaeth prawf. Wedyn gallwch chi ofyn am reolau, fel dim cysylltu â chi. Daliwch ati i ofyn am y dyddiad: o dymor yr hydref 2026 ymlaen, roedd llawer i fod i gael mynd yn rhydd ar ôl traean o’r ddedfryd.
    Yn yr Alban, y Victim Notification Scheme yw hwn, os cawson nhw 18 mis neu fwy; os cawson nhw lai, gofynnwch i’r Scottish Prison Service. Yng Ngogledd Iwerddon, chwe mis neu fwy yw hi.
law-prison-worse = Byddwch yn ofalus os yw llythyrau am hyn yn dal i fynd i’ch hen gyfeiriad.
law-unwanted = Dw i’n gofyn i lythyrau a galwadau o’r carchar gael eu rhwystro.
law-unwanted-hint = Os yw rhywun yn y carchar yng Nghymru neu Loegr yn ysgrifennu atoch chi neu’n eich ffonio, gall yr Unwanted Prisoner Contact Service rwystro hynny: 0300 060 6699. Yn yr Alban a Gogledd Iwerddon, gofynnwch i’r heddlu.

law-group-court = Llys teulu
law-aid = Dw i’n gofyn a alla i gael cymorth cyfreithiol.
law-aid-hint =
    Mae cymorth cyfreithiol yn eich helpu i dalu am gyfreithiwr. Yng Nghymru a Lloegr mae angen prawf fel arfer, fel llythyr gan eich meddyg teulu (GP), gan yr heddlu neu gan wasanaeth cymorth, ond gallwch chi weld cyfreithiwr yn gyntaf. Ar gyfer gorchymyn i’ch diogelu, efallai y cewch chi gymorth cyfreithiol beth bynnag yw eich incwm a’ch cynilion, ond efallai y bydd yn rhaid i chi dalu cyfran.
    Mae gan yr Alban a Gogledd Iwerddon eu rheolau eu hunain.
law-mediation = Dw i’n gofyn am gael peidio â mynd i gyfryngu.
law-mediation-hint = Mewn cyfryngu, mae rhywun yn helpu’r ddau ohonoch chi i gytuno. Efallai na fydd hynny’n ddiogel gyda pherson sy’n eich rheoli chi. Yng Nghymru a Lloegr gallwch chi osgoi’r cyfarfod cyntaf os oes gennych chi brawf o gam-drin oddi ar restr benodol: gofynnwch i gyfreithiwr. Dim prawf? Gofynnwch am weld y cyfryngwr ar eich pen eich hun, dywedwch pam nad yw’n ddiogel, a gwrthodwch y gweddill.
law-address = Dw i’n gofyn i’r llys gadw fy nghyfeiriad yn breifat.
law-address-hint = Yng Nghymru a Lloegr, ysgrifennwch eich cyfeiriad a’ch rhif ffôn ar ffurflen C8, ac nid ar unrhyw ffurflen arall. Dydy’r llys ddim yn dangos honno i’r ochr arall.
law-address-worse = Byddwch yn ofalus os yw’r cyfeiriad mewn llythyr, mewn datganiad, neu mewn papurau gan yr ysgol neu’r meddyg teulu.
law-harm = Dw i’n dweud wrth y llys am y niwed, ar ffurflen C1A.
law-harm-hint = Yng Nghymru a Lloegr, mae ffurflen C1A yn mynd i mewn gyda’r brif ffurflen mewn achos am blant. Os mai nhw ddechreuodd yr achos, anfonwch y ffurflen gyda’ch ateb, ffurflen C7. Does dim rhaid talu. Ysgrifennwch yr hyn gafodd ei wneud i chi, a hefyd yr hyn welodd neu glywodd y plant. Gall cyfreithiwr neu gynghorydd helpu.
law-harm-worse = Byddwch yn ofalus pan fydd y ffurflen yn cael ei hanfon. Byddan nhw’n cael darllen y ffurflen.
law-special = Dw i’n gofyn am ffyrdd o deimlo’n fwy diogel yn y llys.
law-special-hint = Sgrin, cyswllt fideo, drws neu ystafell aros ar wahân, amserau gwahanol i gyrraedd a gadael. Mewn llysoedd teulu a llysoedd troseddol yng Nghymru a Lloegr, mae gan ddioddefwyr cam-drin domestig hawl i help fel hyn, a’r barnwr sy’n penderfynu pa help. Gofynnwch yn gynnar. Gall eich cyfreithiwr neu’ch gweithiwr cymorth ofyn ar eich rhan.
law-question = Dw i’n gofyn i’r llys beidio â gadael iddyn nhw fy holi.
law-question-hint = Yn y llys teulu yng Nghymru a Lloegr, chân nhw ddim eich holi chi eu hunain os ydyn nhw wedi’u cyhuddo o drosedd yn eich erbyn chi neu wedi’u heuogfarnu ohoni, os oes gorchymyn yn eich amddiffyn chi rhagddyn nhw, neu os oes gennych chi brawf o gam-drin oddi ar restr benodol. Os na, gofynnwch i’r barnwr yn gynnar: gall cyfreithiwr holi yn eu lle. Yn yr Alban a Gogledd Iwerddon, gofynnwch i gyfreithiwr.
law-contact = Dw i’n cael cyngor am gyswllt: amser y plant gyda nhw.
law-contact-hint = Dywedwch wrth gyfreithiwr, neu wrth y llys, beth welodd y plant a beth rydych chi’n ei ofni. Yng Nghymru a Lloegr gall gorchymyn camau gwaharddedig stopio pethau fel mynd â phlentyn dramor. Os gallai hynny ddigwydd yn y 48 awr nesaf, ffoniwch 101, neu 999 os ydyn nhw ar eu ffordd: efallai y gall yr heddlu rybuddio swyddogion y ffin.
law-contact-worse = Byddwch yn ofalus os oes pwysau arnoch chi i newid y cyswllt cyn i chi gael cyngor.
law-again = Dw i’n gofyn i’r llys eu stopio rhag dod ag achos ar ôl achos.
law-again-hint = Yng Nghymru a Lloegr, gofynnwch am “orchymyn adran 91(14)” tra bydd achos yn mynd ymlaen: wedyn bydd angen caniatâd y llys arnyn nhw ar gyfer yr un nesaf. Mae rhestr o bob achos hyd yn hyn yn helpu.
law-again-worse = Byddwch yn ofalus pan ddaw llythyr gan y llys. Efallai y bydd angen ateb erbyn diwrnod penodol.

law-group-home = Fy nghartref
law-homeless = Dw i’n gofyn i’r cyngor lleol am rywle diogel i aros.
law-homeless-hint =
    Yng Nghymru, Lloegr a’r Alban, gofynnwch i unrhyw gyngor lleol, ddydd neu nos, gyda phlant neu hebddyn nhw. Dywedwch: “Mae cam-drin wedi fy ngwneud i’n ddigartref.” (“Abuse has made me homeless.”) Yng Nghymru a Lloegr, dywedwch hefyd: “Mae hynny’n golygu bod gen i angen blaenoriaethol (‘priority need’).” Os ydych chi’n gymwys (mater mewnfudo yw hynny’n bennaf), mae’n rhaid i’r cyngor lleol ddod o hyd i rywle i chi aros tra bydd yn edrych ar eich achos. Yn Lloegr, dydy’r cyngor lleol ddim i fod i ofyn am brawf yn gyntaf, na dweud wrthych chi am fynd adref. Os yw’n gwneud hynny, gofynnwch am gael hynny ar bapur, a ffoniwch Shelter y diwrnod hwnnw.
    Yng Ngogledd Iwerddon, gofynnwch i’r Housing Executive.
law-homeless-worse = Byddwch yn ofalus os yw eich fisa’n dweud “no public funds”. Gofynnwch am gyngor cyn mynd at y cyngor lleol.
law-tenancy = Dw i’n cael cyngor cyn i denantiaeth ar y cyd ddod i ben.
law-tenancy-hint =
    Y ddau enw ar y denantiaeth? Yn Lloegr, gall y naill neu’r llall ohonoch chi fel arfer ddod â hi i ben i’r ddau, heb ofyn i’r llall. Mae’n anodd dadwneud hynny. Oes un ohonoch chi wedi rhoi rhybudd i ddod â’r denantiaeth i ben, neu wedi meddwl am wneud hynny? Ffoniwch gynghorydd tai neu gyfreithiwr y diwrnod hwnnw. Weithiau gall landlord neu lys adael i chi aros.
    Yn yr Alban, o fis Awst 2026, roedd cynghorau lleol a chymdeithasau tai i fod i allu gofyn i lys roi tenantiaeth y sawl sy’n cam-drin i chi: gofynnwch i’ch un chi. Mewn mannau eraill, gofynnwch i gynghorydd tai.
law-tenancy-worse = Byddwch yn ofalus pan fydd y rhybudd i ddod â’r denantiaeth i ben yn cael ei roi. Byddan nhw’n clywed amdano.

law-group-nations = Yr Alban a Gogledd Iwerddon
law-scotland = Dw i’n gofyn beth all y gyfraith ei wneud yn yr Alban.
law-scotland-hint =
    Gall llys wneud interdict (gorchymyn i stopio), gorchymyn peidio ag aflonyddu (non-harassment order), neu exclusion order sy’n cadw partner allan o’r cartref. Mae torri gorchymyn peidio ag aflonyddu yn drosedd. Felly hefyd torri interdict cam-drin domestig gyda hawl i arestio (“power of arrest”): gofynnwch am y math hwnnw.
    Mae cam-drin partner neu gyn-bartner yn drosedd, a does dim rhaid iddo fod yn dreisgar.
law-ireland = Dw i’n gofyn beth all y gyfraith ei wneud yng Ngogledd Iwerddon.
law-ireland-hint =
    Mae gorchmynion rhag molestu a gorchmynion anheddu ar gael, heb ffi llys. Gofynnwch am y ddau: mae torri’r cyntaf yn drosedd a, gyda’r ddau mewn grym, mae torri’r ail yn drosedd hefyd.
    Mae un ymosodiad ar ei ben ei hun yn drosedd. Felly hefyd patrwm o gam-drin, ddwywaith neu fwy, gan bartner, cyn-bartner neu deulu agos, hyd yn oed heb drais.
