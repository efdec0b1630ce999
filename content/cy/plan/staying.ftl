## At home for now

section-staying = Gartref am nawr
staying-offer = Os ydych chi’n aros, am heddiw neu am gyfnod hirach
staying-intro =
    Mae llawer o bobl yn aros, rhai am flynyddoedd. Mae gennych chi eich rhesymau. Dydy aros ddim yn golygu bod yr hyn sy’n cael ei wneud i chi yn iawn.
    Chi sy’n adnabod y cartref hwn orau.
staying-already = Beth rydych chi’n ei wneud yn barod i ddod drwy’r dyddiau?
staying-caution =
    All dim clo na chynllun stopio’r hyn mae rhywun arall yn ei wneud. Os ydych chi mewn perygl, ffoniwch 999.
    Os yw pethau’n gwaethygu, da chi, dywedwch wrth weithiwr cymorth wedi’i hyfforddi heddiw.
    “Nhw” yw eich partner, neu unrhyw un sy’n eich brifo neu’n codi ofn arnoch chi.
staying-together =
    Beth rydych chi’n ei wneud yn barod i aros yn ddiogel?
    Beth sydd wedi newid yn ddiweddar?
    Sut byddech chi’n gwybod bod pethau’n gwaethygu?

staying-group-people = Pobl
staying-seen = Mae rhywun yn fy ngweld i’n aml ac yn gwybod sut ydw i.
staying-seen-hint = Ffrind, cymydog, neu rywun yn y gwaith neu yn yr ysgol. Does dim rhaid i chi ddweud y cyfan wrthyn nhw.
staying-seen-worse = Byddwch yn ofalus os gallai’r person hwnnw ddweud wrth eraill, hyd yn oed o garedigrwydd.
staying-check = Mae rhywun yn gwneud yn siŵr fy mod i’n iawn, mewn ffordd rydyn ni wedi cytuno arni.
staying-check-hint = Neges am y tywydd, er enghraifft. Os na fyddwch chi’n ateb, bydd eich ffrind yn gwneud yr hyn y cytunoch chi arno, fel ffonio 999.
staying-check-worse = Byddwch yn ofalus os yw rhywun yn edrych drwy eich ffôn, neu os gallai help ddod ar yr adeg anghywir.
staying-worker = Dw i’n siarad â gweithiwr cymorth, er fy mod i’n aros.
staying-worker-hint = Gallwch chi gael help heb adael. Gofynnwch yn gyntaf beth mae’r gweithiwr yn ei gadw’n breifat.
staying-gp = Mae fy meddyg teulu (GP) yn gwybod, ac mae fy anafiadau ar fy nghofnod.
staying-gp-hint = Gofynnwch am gael eich gweld ar eich pen eich hun. Efallai y bydd cofnod yn eich helpu wedyn. Yn Lloegr, gofynnwch i’r feddygfa guddio’r nodyn, neu’r llythyr cyfan, fel nad yw’n ymddangos yn yr NHS App, neu ddiffodd mynediad ar-lein i’ch cofnod. Gofynnwch yr un peth am gofnodion eich plant: efallai y bydd eu rhiant arall yn gweld y rheini.
staying-gp-worse = Byddwch yn ofalus os gall rhywun arall agor eich NHS App.

staying-group-numbers = Rhifau a phapurau
staying-numbers = Dw i’n gwybod rhif neu ddau ar fy nghof.
staying-numbers-hint = Dechreuwch gyda rhif ffrind a rhif llinell gymorth. Rhowch nhw ar dôn a byddan nhw’n aros yn y cof.
staying-names = Yn fy ffôn, mae enwau cyffredin ar y rhifau help.
staying-names-hint = Dewiswch enw na fyddai neb yn holi amdano.
staying-names-worse = Byddwch yn ofalus os ydyn nhw’n ffonio’r rhifau yn eich ffôn.
staying-copy = Mae copi o fy nghynllun yn rhywle heblaw fy nghartref.
staying-copy-hint = Gall gweithiwr cymorth neu ffrind ei gadw. Neu gallan nhw ei gofio, heb ddim ar bapur.
staying-copy-worse = Byddwch yn ofalus os yw’r person sy’n ei gadw yn ffrind i’r ddau ohonoch chi.

staying-group-home = Tŷ a char
staying-house = Dw i’n gwybod pa mor dda yw’r cloeon, y goleuadau a’r larymau.
staying-house-hint = Efallai eich bod chi wedi gwneud hyn i gyd amser maith yn ôl. Os na, mae gweithiwr cymorth yn gwybod pwy all helpu. Mae gwasanaethau tân yn ymweld â chartrefi i edrych ar ddiogelwch, am ddim fel arfer.
staying-house-worse = Byddwch yn ofalus os ydyn nhw’n byw yno hefyd ac y bydden nhw’n holi am unrhyw beth newydd.
staying-car = Mae tanwydd neu drydan yn y car, ac mae wedi’i barcio â’i drwyn tuag allan.
staying-car-hint = Gwnewch hyn bob dydd, a bydd yn arfer a dim mwy.
staying-car-worse = Byddwch yn ofalus os ydyn nhw’n gwirio’r tanwydd neu’r milltiroedd.

staying-group-days = Dod drwyddi
staying-hard-days = Dw i’n gwybod pa ddyddiau sy’n anoddach.
staying-hard-days-hint = Diwrnod cyflog, penwythnos, neu pan fydd rhywun yn yfed. Ewch allan, neu gofynnwch i rywun ddod draw. Nid eich gwaith chi yw atal hyn.
staying-hard-days-worse = Byddwch yn ofalus os ydyn nhw’n dial arnoch chi wedyn.
staying-mine = Mae un peth bach yn fy wythnos sy’n perthyn i mi yn unig.
staying-mine-hint = Mynd am dro, cân, paned gyda ffrind. Gall eich helpu i ddal ati.
staying-mine-worse = Byddwch yn ofalus os bydden nhw’n ei ddifetha ar ôl gweld ei fod yn bwysig.
staying-change = Dw i’n gallu newid fy meddwl unrhyw bryd.
staying-change-hint = Mae pobl yn aros, yn mynd, ac yn dod yn ôl. Gallwch chi ofyn am help bob tro.

staying-ask = Llinell gymorth, cynghorydd cam-drin domestig (gweithiwr cymorth wedi’i hyfforddi sydd ar eich ochr chi) neu eich meddyg teulu. Gallwch chi ofyn heb adael.
