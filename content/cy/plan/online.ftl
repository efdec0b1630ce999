## Phone and online

section-online = Ffôn ac ar-lein
online-offer = Ffonau, cyfrifon, ceir a gemau, a phwy all weld beth
online-intro =
    Os ydych chi’n teimlo bod rhywun yn eich gwylio, ymddiriedwch yn y teimlad hwnnw.
    Dechreuwch drwy edrych a meddwl. Does dim rhaid i ddim byd yma newid heddiw.
online-already = Sut rydych chi’n cadw rhai pethau i chi’ch hun yn barod?
online-caution =
    Gall newid sydyn ddangos i’r person sy’n eich brifo eich bod chi’n gwybod. Efallai y byddan nhw’n dod i chwilio amdanoch chi.
    Cynlluniwch yn gyntaf, gyda gweithiwr cymorth wedi’i hyfforddi, o ffôn sydd allan o’u cyrraedd.
online-ask = Gall cynghorydd cam-drin domestig ddod o hyd i arbenigwr ar apiau cudd a thracwyr. Gofynnwch o ffôn sydd allan o gyrraedd y person sy’n eich brifo.
online-together =
    Allai’r ffôn hwn fod yn gwrando? Beth am siarad yn ddigon pell oddi wrtho?
    Pa gyfrifon a dyfeisiau rydych chi wedi’u rhannu?
    Petai un ohonyn nhw’n newid, pwy fyddai’n sylwi, a beth allai ddigwydd wedyn?
    Beth mae angen i chi ei gadw fel prawf?

online-group-look = Yn gyntaf, dw i’n edrych
online-list = Dw i wedi meddwl pwy all fynd i mewn i beth.
online-list-hint = Ffonau, llechi, e-bost, banc, siopau, cyfryngau cymdeithasol. Dydy meddwl ddim yn gadael ôl.
online-list-worse = Byddwch yn ofalus os bydden nhw’n dod o hyd i restr ar bapur.
online-where = Dw i’n gwybod sut gallen nhw weld ble ydw i.
online-where-hint = Rhannu lleoliad, cyfrif teulu, neu gyfrif mae’r ddau ohonoch chi’n ei ddefnyddio. Y car. Traciwr mewn bag, côt, sedd plentyn neu degan.
online-where-worse = Byddwch yn ofalus os yw’r cyfan yn stopio ar yr un pryd. Efallai y byddan nhw’n sylwi.
online-home = Dw i’n gwybod beth yn fy nghartref all wylio neu wrando.
online-home-hint = Gall clychau drws, camerâu, seinyddion a’r Wi-Fi ddangos pwy sydd i mewn, a phryd.
online-home-worse = Byddwch yn ofalus pan fydd rhywbeth yn cael ei dynnu o’r plwg. Efallai y byddan nhw’n cael neges.
online-children = Dw i’n gwybod beth mae dyfeisiau a gemau’r plant yn ei rannu.
online-children-hint = Gall llechen, oriawr, gêm neu degan ddangos ble rydych chi, neu gario negeseuon.
online-children-worse = Byddwch yn ofalus os yw rhywun yn gofyn i blentyn ei wirio, neu ei gadw’n gyfrinach.
online-car = Dw i’n gwybod beth all y car ei ddweud wrthyn nhw.
online-car-hint = Mae gan lawer o geir mwy newydd ap sy’n dangos ble mae’r car. Efallai y gall gloi’r drysau hefyd. Gofynnwch i weithiwr cymorth cyn i chi dynnu neb oddi ar yr ap.
online-car-worse = Byddwch yn ofalus os mai nhw biau’r cyfrif. Efallai y byddan nhw’n cael gwybod am unrhyw newid.

online-group-safer = Ffordd fwy diogel
online-device = Dw i’n defnyddio ffôn neu gyfrifiadur mwy diogel i’r hyn sy’n bwysig.
online-device-hint = Un nad ydyn nhw erioed wedi gafael ynddo: yn y gwaith, yn y feddygfa, mewn llyfrgell neu yn nhŷ ffrind. Peidiwch â mewngofnodi i hen gyfrifon arno.
online-device-worse = Byddwch yn ofalus os gallai rhywun ddod o hyd i ffôn newydd.
online-usual = Dw i’n dal i ddefnyddio fy ffôn fy hun i bethau bob dydd.
online-usual-hint = Os yw’n mynd yn dawel, efallai y byddan nhw’n sylwi. Defnyddiwch y ffôn i weld y tywydd ac i siopa.
online-usual-worse = Byddwch yn ofalus pan fyddwch chi’n mynd i rywle’n ddistaw bach. Efallai y bydd eich ffôn yn dangos iddyn nhw ble.
online-email = Mae gen i gyfeiriad e-bost newydd nad oes neb arall yn gwybod amdano.
online-email-hint = Crëwch un ar ffôn mwy diogel, gydag enw nad yw’n debyg i’ch enw chi.
online-email-worse = Byddwch yn ofalus os yw’n cael ei agor, hyd yn oed unwaith, ar ffôn maen nhw’n gallu ei weld.

online-group-later = Wedyn, gyda chynllun
online-words = Mae gen i fy nghyfrineiriau fy hun, wedi’u creu ar ffôn mwy diogel.
online-words-hint = Mae tri gair ar hap yn gwneud un da. Defnyddiwch un newydd i bob cyfrif, a dechreuwch gyda’ch e-bost.
online-words-worse = Byddwch yn ofalus os ydyn nhw’n cael eu cloi allan tra byddan nhw’n dal i allu dod atoch chi.
online-questions = All neb ddyfalu fy atebion diogelwch.
online-questions-hint = Eich ysgol gyntaf, er enghraifft: does dim rhaid i’r ateb fod yn wir, dim ond perthyn i chi.
online-questions-worse = Byddwch yn ofalus os yw neges am y newid yn mynd i le maen nhw’n gallu ei weld.
online-two-step = Dw i’n defnyddio mewngofnodi dau gam.
online-two-step-hint = Mae angen cod arnoch chi, a’ch cyfrinair hefyd. Gwiriwch i ba ffôn neu e-bost mae’r cod yn mynd.
online-two-step-worse = Byddwch yn ofalus os yw’r codau’n ymddangos ar ffôn maen nhw’n gallu ei weld.
online-passkey = Dw i’n gwybod pa gyfrifon sy’n agor gyda passkey.
online-passkey-hint = Mae passkey yn cymryd lle cyfrinair. Efallai y bydd unrhyw un sy’n gallu datgloi eich ffôn, neu sydd wedi mewngofnodi i’ch cyfrif Apple neu Google, yn gallu ei ddefnyddio.
online-passkey-worse = Byddwch yn ofalus os yw eu bys neu eu hwyneb wedi’i osod ar eich ffôn.
online-sign-out = Dw i’n allgofnodi ffonau eraill o fy nghyfrifon.
online-sign-out-hint = Mae llawer o gyfrifon yn rhestru ble rydych chi wedi mewngofnodi. Gallwch chi edrych heb newid dim.
online-sign-out-worse = Byddwch yn ofalus os bydden nhw’n gweld eu bod wedi cael eu hallgofnodi.
online-safety-check = Dw i wedi edrych ar Safety Check ar fy iPhone.
online-safety-check-hint = Mae yn Settings (gosodiadau), o dan Privacy & Security. Mae’n dangos gyda phwy mae eich iPhone yn rhannu pethau. Mae Quick Exit yn ei gau’n gyflym, ond mae unrhyw newid rydych chi wedi’i wneud yn aros.
online-safety-check-worse = Byddwch yn ofalus pan fydd yn stopio rhannu. Efallai y byddan nhw’n sylwi, yn enwedig gydag Emergency Reset.

online-group-help = Prawf a help
online-hidden = Dw i’n holi arbenigwr am apiau cudd a thracwyr.
online-hidden-hint = Mae’n anodd dod o hyd i’r rhain. Mewn perygl? Ewch i rywle lle mae pobl, a ffoniwch 999.
online-hidden-worse = Byddwch yn ofalus os yw un yn cael ei dynnu cyn bod cynllun. Efallai y bydd prawf yn mynd yr un pryd.
online-tracker = Dw i’n gwybod sut mae fy ffôn yn fy rhybuddio am dracwyr.
online-tracker-hint =
    Mae iPhone yn dangos rhybudd os yw traciwr dieithr yn symud gyda chi. Ar Android, edrychwch yn Settings (gosodiadau) o dan Safety & emergency, yna Unknown tracker alerts. Gall y ddau fethu gweld un.
    Os dewch chi o hyd i un, nodwch ei rif. Gofynnwch am gyngor cyn i chi ei dynnu: mae’n brawf. Ond peidiwch â mynd â’r traciwr i unrhyw le nad ydyn nhw’n gwybod amdano. Ffoniwch 101, neu 999 os oes ofn arnoch chi.
online-tracker-worse = Byddwch yn ofalus os yw’n cael ei ddiffodd. Efallai y byddan nhw’n gweld eich bod chi wedi dod o hyd iddo.
online-proof = Dw i’n cadw prawf o negeseuon, galwadau ac ymweliadau.
online-proof-hint = Mae’r diwrnod a’r amser yn help. Gall gweithiwr cymorth neu ffrind ofalu am y prawf i chi.
online-proof-worse = Byddwch yn ofalus os yw’n cael ei gopïo i gyfrif maen nhw’n gallu ei weld.
online-images = Os yw lluniau preifat yn cael eu rhannu, dw i’n gofyn am help.
online-images-hint =
    Nid eich bai chi yw hyn, pwy bynnag dynnodd y lluniau noeth neu rywiol. Mae eu rhannu i’ch brifo, neu fygwth gwneud hynny, yn drosedd ledled y DU. Yng Nghymru a Lloegr, mae gwneud rhai ffug o oedolyn yn drosedd hefyd.
    Os ydych chi’n 18 oed neu’n hŷn, gofynnwch i’r Revenge Porn Helpline. Nodwch gyfeiriad y dudalen yn gyntaf, os yw hynny’n ddiogel: mae’n brawf. Gall StopNCII.org helpu i rwystro’r lluniau, rhai ffug hefyd. Mae’r lluniau’n aros ar eich ffôn. O dan 18, defnyddiwch Report Remove gan Childline.
