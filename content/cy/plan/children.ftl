## Children

section-children = Plant
children-offer = Help i blant gartref, yn yr ysgol ac ar ymweliadau
children-intro =
    Chi sy’n adnabod eich plant orau. Maen nhw’n aml yn gweld ac yn clywed mwy nag rydyn ni’n ei feddwl.
    Nid arnoch chi mae’r bai am yr hyn mae rhywun arall yn ei wneud.
children-already = Beth mae eich plant yn ei wneud yn barod pan fydd yn digwydd?
children-caution =
    Nid gwaith plentyn yw eich cadw chi’n ddiogel, na chadw cyfrinach.
    Siaradwch â nhw am eu rhan nhw, fel ymarfer tân: mae hynny’n fwy diogel na’i ysgrifennu.
    Mae llawer o rieni’n ofni y bydd eu plant yn cael eu cymryd oddi arnyn nhw. Gall llinell gymorth siarad am hyn gyda chi yn gyntaf. Os oes plentyn mewn perygl nawr, ffoniwch 999.
children-ask = Cynghorydd cam-drin domestig, yr ysgol, ymwelydd iechyd neu’r meddyg teulu (GP). Gofynnwch yn gyntaf beth fyddai’n rhaid iddyn nhw ei rannu.
children-together =
    Sut mae’r plant? Beth sy’n eu helpu nhw?
    Gyda phwy maen nhw’n gallu siarad?
    Os ydyn nhw’n treulio amser gyda’r person sy’n eich brifo, sut maen nhw cyn hynny ac wedyn?

children-group-home = Pan fydd yn digwydd
children-now = Dw i’n gwybod beth mae pob plentyn yn ei wneud pan fydd pethau’n dechrau.
children-now-hint = Mae rhai’n cuddio, rhai’n rhewi, rhai’n ceisio helpu. Ffyrdd o ymdopi ydyn nhw i gyd. Gofynnwch iddyn nhw am hyn ar adeg dawel.
children-between = Mae fy mhlant yn gwybod i beidio â chamu i’r canol.
children-between-hint = Dywedwch rywbeth fel: “Nid dy fai di yw hyn. Nid dy waith di yw gwneud i hyn stopio. Y cyfan sydd angen i ti ei wneud yw mynd o’r ffordd.”
children-where = Mae fy mhlant yn gwybod ble i fynd, yn y tŷ a’r tu allan.
children-where-hint = Ystafell i ffwrdd o’r cyfan, neu gartref cymydog sy’n gwybod.
children-where-worse = Byddwch yn ofalus os yw’r ffordd yno’n mynd heibio i’r hyn sy’n digwydd.
children-call = Mae fy mhlant yn gwybod sut i ffonio 999, a phwy arall i’w ffonio.
children-call-hint = Maen nhw’n dweud pwy ydyn nhw, ble maen nhw a beth sy’n digwydd, ac yn aros ar y llinell. Ymarferwch hyn heb ddeialu.
children-call-worse = Byddwch yn ofalus os gallai rhywun weld plentyn gyda’r ffôn. Mynd o’r ffordd sy’n dod gyntaf.
children-code-word = Mae gennyn ni air sy’n golygu “amser mynd i dy le di”.
children-code-word-hint = Dewiswch air sy’n hawdd ei ddweud, ond sydd ddim yn codi’n aml.
children-code-word-worse = Byddwch yn ofalus os yw plentyn yn ei ddweud drwy gamgymeriad. Dydy hynny byth yn fai arnyn nhw.

children-group-support = Rhywun iddyn nhw
children-grown-ups = Dw i’n gwybod pa oedolion mae pob plentyn yn gallu siarad â nhw.
children-grown-ups-hint = Gofynnwch i bob plentyn pwy fydden nhw’n ei ddewis. Mae Childline yno iddyn nhw hefyd.
children-grown-ups-worse = Byddwch yn ofalus os gallai’r oedolyn hwnnw ddweud wrth eraill.
children-after = Wedyn, dw i’n gwneud amser tawel i ni.
children-after-hint = Cwtsh, diod, stori. Efallai mai “Roedd hynna’n codi ofn, ac nid dy fai di oedd hynny” yw’r cyfan sydd ei angen arnyn nhw.
children-worker = Dw i’n gofyn pwy allai gefnogi fy mhlentyn.
children-worker-hint = Mewn rhai ardaloedd mae gweithwyr cymorth i blant: gofynnwch i’r ysgol. Yng Nghymru a Lloegr, mae plentyn sydd wedi gweld neu glywed cam-drin yn ddioddefwr yn ôl y gyfraith hefyd.
children-social = Pan fydd gweithiwr cymdeithasol yn dod, dw i’n gofyn am gael fy ngweld ar fy mhen fy hun.
children-social-hint = Gofynnwch: “Beth sy’n eich poeni chi? Beth fyddai’n helpu?” Ewch â rhywun gyda chi i gyfarfodydd, a chyfieithydd os oes angen un arnoch chi. Gofynnwch am gyngor cyn i chi arwyddo dim byd. Yng Nghymru a Lloegr, os yw llythyr yn dweud y gallai’r mater fynd i’r llys, mae cyfreithiwr am ddim.
children-social-worse = Byddwch yn ofalus os yw llythyrau am hyn yn mynd at y ddau ohonoch chi.

children-group-school = Ysgol ac ymweliadau
children-school = Mae’r ysgol yn gwybod yr hyn dw i eisiau iddyn nhw ei wybod.
children-school-hint =
    Pwy sy’n eu nôl, beth i gadw llygad amdano, sut i gysylltu â chi.
    Yng Nghymru a Lloegr, os yw’r heddlu’n meddwl y gallai plentyn fod yn byw gyda cham-drin domestig, mae’n rhaid iddyn nhw ddweud wrth yr ysgol, fel bod rhywun yno’n gallu cadw llygad ar y plentyn. Mae hyn yn digwydd yng Ngogledd Iwerddon hefyd. Yn yr Alban, gofynnwch i’r heddlu.
children-school-worse = Byddwch yn ofalus os gallai llythyr neu alwad am hyn gyrraedd y rhiant arall.
children-fetch = Dw i wedi gofyn i’r ysgol pwy gaiff nôl fy mhlentyn.
children-fetch-hint = Yn Lloegr, fel arfer all ysgol ddim gwrthod rhiant heb orchymyn llys, oni bai bod y plentyn mewn perygl. Gall cyfreithiwr ddweud mwy wrthych chi.
children-advice = Dw i’n cael cyngor cyn i mi newid unrhyw gyswllt.
children-advice-hint = Cyswllt yw’r amser mae plentyn yn ei dreulio gyda’r rhiant arall. Yng Nghymru a Lloegr, os nad oes llys wedi penderfynu arno, does dim rhaid i chi gytuno iddo. Os oes llys wedi penderfynu, neu os ydych chi’n byw yn rhywle arall, gofynnwch i gyfreithiwr yn gyntaf.
children-advice-worse = Byddwch yn ofalus os byddai’r cyswllt yn stopio i gyd ar unwaith, heb gynllun.
children-handover = Dw i’n trosglwyddo’r plant mewn lle prysur, neu drwy rywun arall.
children-handover-hint = Gall ffrind, perthynas neu ganolfan gyswllt plant wneud hyn. Ar gyfer ymweliadau yno, gofynnwch am gyswllt dan oruchwyliaeth (“supervised”): mae’r staff yn gweld ac yn clywed y cyfan. Dim ond ar gyfer risg isel mae cyswllt â chymorth (“supported”).
children-handover-worse = Byddwch yn ofalus os gallai’r person hwnnw gario negeseuon neu roi eich cyfeiriad.
children-messages = Dydy fy mhlant ddim yn cario negeseuon na chyfrinachau.
children-messages-hint = Os bydd rhywun yn eu holi, gallan nhw ddweud: “Gofynnwch i Mam” (neu Dad, neu Nain). Os ydyn nhw’n dweud, nid eu bai nhw yw hyn.
