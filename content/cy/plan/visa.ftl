## Visas and papers

section-visa = Fisâu a phapurau
visa-offer = Os nad yw eich hawl i aros yn y DU wedi’i setlo, neu os na allwch chi gael budd-daliadau
visa-intro =
    Mae’r rheolau’n wahanol i bob person, ac maen nhw’n newid.
    Efallai y bydd eich partner, neu’r person sy’n eich brifo, yn defnyddio eich fisa i godi ofn arnoch chi.
visa-already = Beth rydych chi’n ei wneud yn barod i’ch cadw chi a’ch papurau’n ddiogel?
visa-caution =
    Os ydych chi mewn perygl, ffoniwch 999, beth bynnag mae eich papurau’n ei ddweud.
    Os gall hyn aros, gofynnwch am gyngor cyn rhoi eich enw i’r heddlu neu i’r cyngor lleol. Efallai y bydd y naill neu’r llall yn dweud wrth y Swyddfa Gartref.
    “Nhw” yw eich partner, neu’r person sy’n eich brifo neu’n codi ofn arnoch chi.
visa-ask = Gall llinell gymorth eich helpu i ddod o hyd i gynghorydd mewnfudo. Cyn rhoi eich enw, gofynnwch beth mae’r llinell gymorth yn ei rannu, a gyda phwy.
visa-together =
    Beth mae rhywun wedi’i ddweud fyddai’n digwydd petaech chi’n gadael? Pwy ddywedodd hynny wrthych chi?
    Pwy sy’n dal eich papurau? Does dim rhaid i chi ddweud ble. Beth fyddai’n eich helpu i’w cael nhw?
    Ym mha iaith hoffech chi siarad? Pwy fyddech chi ddim eisiau fel cyfieithydd?

visa-group-advice = Cyngor yn gyntaf
visa-advice = Dw i’n cael cyngor cyn i mi roi fy enw neu fy manylion.
visa-advice-hint = Ewch i weld cyfreithiwr neu gynghorydd mewnfudo cofrestredig. Gofynnwch i’r cynghorydd: “Ydych chi wedi cofrestru?” Mae rhoi cyngor heb gofrestru yn drosedd (y cynghorydd sy’n troseddu, nid chi). Yng Nghymru a Lloegr, gall cymorth cyfreithiol dalu am gais fel dioddefwr cam-drin: dydy hynny ddim yn “public funds”.
visa-advice-worse = Byddwch yn ofalus os mai’r person sy’n eich brifo ddewisodd y cynghorydd.
visa-told = Dw i’n gwirio gyda chynghorydd beth mae rhywun wedi’i ddweud wrtha i.
visa-told-hint = Efallai y bydd y person sy’n eich brifo yn dweud y byddwch chi’n cael eich alltudio neu’n colli eich plant os dywedwch chi wrth unrhyw un. Mae bygythiadau fel hynny yn rhan o’r cam-drin. Dim ond y Swyddfa Gartref sy’n gallu dod â fisa i ben. Dydy partner ddim yn gallu, ond gall partner ddweud wrth y Swyddfa Gartref eich bod chi wedi gwahanu: ewch i weld cynghorydd yn gyntaf, os gallwch chi.
visa-partner = Dw i’n gofyn beth galla i wneud cais amdano, os des i yma fel partner.
visa-partner-hint = Os daw’r berthynas i ben oherwydd cam-drin, holwch am y Migrant Victims of Domestic Abuse Concession (caniatâd dros dro i ddioddefwyr mudol). Mae’n rhoi tri mis yn y DU i rai partneriaid, gyda budd-daliadau a help gyda thai, ond mae’n dod â’ch fisa partner i ben. Cyn i chi wneud cais, gofynnwch i gynghorydd beth gallech chi wneud cais amdano nesaf.
visa-partner-worse = Byddwch yn ofalus os yw eich partner yma i weithio neu i astudio. Efallai na fydd ffordd i chi aros ar ôl y misoedd hynny.
visa-settle = Dw i’n gofyn a allwn i aros yn y DU am byth.
visa-settle-hint =
    Hawl i aros am byth (“settlement”) yw hynny. Efallai y cewch chi’r hawl os daeth perthynas i ben oherwydd cam-drin. Mae ar gyfer partneriaid pobl sy’n Brydeinwyr neu sydd â hawl i aros am byth, a phartneriaid rhai eraill, fel ffoaduriaid a phobl yn y lluoedd arfog. Dydy pobl sydd wedi dyweddïo, a phartneriaid gweithwyr a myfyrwyr, ddim yn gallu defnyddio hyn.
    Os na allwch chi fforddio’r ffi (£3,226 i bob person ers mis Ebrill 2026), gofynnwch am “fee waiver” (peidio â gorfod talu). Gall cynghorydd lenwi’r ffurflen, SET(DV), gyda chi.
    Oes gennych chi statws preswylydd cyn-sefydlog (“pre-settled status”) drwy bartner neu berthynas o’r UE, Gwlad yr Iâ, Liechtenstein, Norwy neu’r Swistir? Os mai cam-drin ddaeth â’ch perthynas â’r person hwnnw i ben, efallai y cewch chi statws preswylydd sefydlog o hyd, am ddim, ar ôl pum mlynedd yma. Os mai eich partner oedd y person hwnnw, gall SET(DV) fod yn gynt: gofynnwch i gynghorydd.
visa-settle-worse = Byddwch yn ofalus os bydd eich fisa, neu’r tri mis, yn dod i ben cyn hir, neu os bydd llythyr yn dweud y gallai eich statws ddod i ben. Gofynnwch am gyngor nawr.
visa-funds = Dw i’n gofyn pa help sydd ar gael os na alla i gael budd-daliadau.
visa-funds-hint =
    Mae “no recourse to public funds” (dim hawl i gael arian cyhoeddus) yn golygu na allwch chi gael y rhan fwyaf o fudd-daliadau, na chartref gan y cyngor lleol. Efallai y bydd help o hyd gan y gwasanaethau cymdeithasol, yn enwedig os oes gennych chi blant neu os oes angen gofal arnoch chi.
    Yng Nghymru, Lloegr a’r Alban, dydy statws preswylydd cyn-sefydlog ar ei ben ei hun ddim yn ddigon fel arfer i gael Credyd Cynhwysol na chartref gan y cyngor lleol. Os “na” yw’r ateb, gofynnwch i gynghorydd.
    Gall gwasanaeth cam-drin domestig ofyn i No Recourse Fund y Southall Black Sisters helpu menyw i dalu am le diogel, unrhyw le yn y DU. Os ydych chi’n ddyn, gofynnwch i linell gymorth beth sydd ar gael.
visa-funds-worse = Byddwch yn ofalus os yw’r cyngor lleol yn gofyn am eich fisa. Efallai y bydd y cyngor lleol yn dweud wrth y Swyddfa Gartref.

visa-group-heard = Cael eich deall
visa-interpreter = Dydy fy nghyfieithydd ddim yn perthyn i mi, nac yn eu hadnabod nhw.
visa-interpreter-hint = Gall y llinell gymorth, y meddyg teulu (GP) neu’r heddlu ddod o hyd i un. Os ydych chi’n adnabod eich gilydd, gofynnwch am rywun arall. Nid gwaith i’ch plentyn yw hyn.
visa-interpreter-worse = Byddwch yn ofalus os yw perthynas neu gymydog yn cyfieithu. Efallai y byddan nhw’n newid eich geiriau neu’n dweud wrth eraill.
visa-people = Dw i’n adnabod un person neu grŵp y galla i droi atyn nhw y tu allan i’r teulu.
visa-people-hint = Mae rhai grwpiau’n gwybod am fisâu ac am gam-drin. Gall llinell gymorth eich helpu i ddod o hyd i un lle does neb yn adnabod eich teulu.
visa-people-worse = Byddwch yn ofalus os gallai eich teulu ddod i glywed.

visa-group-papers = Papurau a theithio
visa-numbers = Dw i’n gwybod ble mae fy mhapurau, neu mae gen i rif fy mhasbort a rhif fy fisa.
visa-numbers-hint = Gall copi, llun, neu’r rhifau’n unig, helpu cynghorydd. Mae’r rhan fwyaf o fisâu ar-lein nawr: eVisa. Os oes gan rywun arall yr e-bost neu’r ffôn rydych chi’n ei ddefnyddio i fewngofnodi, gall cynghorydd eich helpu i fynd i mewn heb hynny.
visa-numbers-worse = Byddwch yn ofalus os ydyn nhw’n gwirio ble mae’r papurau, neu’n gallu mewngofnodi i’ch eVisa.
visa-travel = Dw i’n cael cyngor cyn i mi deithio dramor gyda nhw.
visa-travel-hint = Mae rhai pobl yn cael eu cymryd dramor a’u gadael yno heb bapurau. Gadewch gopi o’ch papurau gyda rhywun diogel. Os ydych chi’n ofni priodas dan orfod, siaradwch â’r Uned Priodasau dan Orfod (Forced Marriage Unit) cyn i chi fynd.
visa-travel-worse = Byddwch yn ofalus os byddwch chi ar eich pen eich hun gyda nhw pan fyddwch chi’n dweud na fyddwch chi’n mynd.
visa-abroad = Os bydda i’n cael fy ngadael dramor, dw i’n gwybod bod ffordd yn ôl.
visa-abroad-hint = Gall rhai partneriaid sydd wedi cael eu gadael dramor gan y sawl sy’n eu cam-drin wneud cais oddi yno i ddod yn ôl a setlo yn y DU. Enw’r ffurflen ar GOV.UK yw Return to the UK. Os na allwch chi fforddio’r ffi, gofynnwch am “fee waiver”. Gall cynghorydd cofrestredig yn y DU helpu. Os oes rhywun wedi cadw eich plentyn yma, gofynnwch i gyfreithiwr teulu hefyd: gall llys yng Nghymru a Lloegr weithredu tra byddwch chi dramor.
visa-abroad-worse = Byddwch yn ofalus os gallan nhw, neu eu teulu, ddarllen eich negeseuon.
