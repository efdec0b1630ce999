### The words of the plan, a file for each section. catalogue.toml says which of them stand where.
###
### An entry becomes a line in the person's own plan, so it is in the first person ("I keep …").
### A hint speaks to the person and says the thing: "Ask …" is fine, "must" and "should" never. See ../README-for-translators.md.
### A "-worse" line is a whole sentence that begins with "Take care if" or "Take care when"; the screen adds nothing.
### It names what to watch, and never blames.

## When it happens

section-happens = Pan fydd yn digwydd
happens-offer = Ffyrdd allan, gair cod, a beth i’w wneud wedyn
happens-intro =
    Efallai eich bod chi wedi dod drwy hyn lawer gwaith.
    Chi sy’n gwybod orau beth sy’n gweithio i chi. Dyma bethau sydd wedi helpu eraill. Cymerwch yr hyn sy’n iawn i chi.
happens-already = Beth rydych chi’n ei wneud yn barod pan fydd yn dechrau?
happens-caution =
    All dim un cynllun stopio’r hyn mae rhywun arall yn ei wneud. Os ydych chi mewn perygl, ffoniwch 999 cyn gynted ag y gallwch chi.
    “Nhw” yw eich partner, neu unrhyw un sy’n eich brifo neu’n codi ofn arnoch chi.
happens-together =
    Ar beth rydych chi’n sylwi cyn i bethau ddechrau?
    Pa ystafelloedd gartref sy’n fwy diogel, a pha rai sydd ddim?
    Beth sydd wedi helpu o’r blaen, hyd yn oed ychydig? Beth oedd yn rhwystr?

happens-group-before = Cyn i bethau ddechrau
happens-signs = Dw i’n adnabod yr arwyddion sy’n dod gyntaf.
happens-signs-hint = Golwg ar wyneb, tôn llais, diwrnod o’r wythnos. Ar beth rydych chi’n sylwi gyntaf?
happens-instinct = Dw i’n ymddiried yn fy nheimlad fy hun am beth sy’n ddiogel.
happens-instinct-hint = Ar rai dyddiau mae’n fwy diogel mynd. Ar rai dyddiau mae’n fwy diogel cadw’n dawel. Chi yw’r un sy’n gallu dweud.
happens-keys = Dw i’n cadw fy allweddi a fy mhwrs neu fy waled mewn un lle.
happens-keys-hint = Wrth ymyl y ffordd allan, lle byddech chi’n eu gadael beth bynnag.
happens-keys-worse = Byddwch yn ofalus os ydyn nhw’n sylwi pan fydd pethau wedi symud.
happens-weapons = Dw i’n gwybod beth allai gael ei ddefnyddio fel arf, a ble mae.
happens-weapons-hint = Ewch drwy bob ystafell yn eich pen: cyllyll, offer, poteli. Cadwch draw oddi wrthyn nhw pan fydd yn dechrau.
happens-weapons-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod rhywbeth wedi’i symud neu wedi’i guddio.
happens-children = Mae fy mhlant yn gwybod nad eu gwaith nhw yw gwneud i hyn stopio.
happens-children-hint = Eu gwaith nhw yw mynd allan o’r ffordd. Ddylai neb gamu i’r canol.
happens-children-worse = Byddwch yn ofalus os gallai rhywun eu holi. Os bydd y plant yn dweud, nid eu bai nhw yw hynny.

happens-group-where = Ystafelloedd a ffyrdd allan
happens-safer-rooms = Dw i’n gwybod i ba ystafell byddwn i’n symud.
happens-safer-rooms-hint = Ystafell â ffordd allan sydd orau, lle mae signal ar eich ffôn a lle nad yw’r plant. Os na allwch chi fynd allan, cyrliwch yn belen mewn cornel gyda’ch breichiau o amgylch eich pen.
happens-rooms-to-leave = Pan fydd yn dechrau, dw i’n osgoi’r gegin, yr ystafell ymolchi a’r garej.
happens-rooms-to-leave-hint = Hefyd unrhyw ystafell lle gallech chi gael eich cau i mewn, neu lle mae pethau a allai eich brifo.
happens-ways-out = Dw i’n gwybod beth yw fy ffyrdd allan: drysau, ffenestri, grisiau.
happens-ways-out-hint = Gwiriwch pa rai sy’n agor yn hawdd, a pha rai sy’n mynd yn sownd, yn gwneud sŵn neu â chamera arnyn nhw.
happens-practise = Dw i wedi mynd dros fy ffordd allan, ar droed neu yn fy mhen.
happens-practise-hint = Gwnewch hyn fel rhan o’ch diwrnod, fel mynd â’r bin allan.
happens-practise-worse = Byddwch yn ofalus os bydden nhw’n eich gweld chi ac yn gofyn pam.
happens-go-to = Dw i’n gwybod i ble byddwn i’n mynd gyntaf.
happens-go-to-hint = Cymydog, siop, adran frys (A&E): unrhyw le gyda phobl a golau.
happens-go-to-worse = Byddwch yn ofalus os mai dyna’r lle cyntaf y bydden nhw’n edrych.

happens-group-help = Cael help
happens-phone = Dw i’n cadw fy ffôn gyda fi, ac wedi’i wefru.
happens-phone-hint = Gwefrwch y ffôn yr un amser bob dydd, fel mai dim ond arfer yw hyn.
happens-phone-worse = Byddwch yn ofalus os yw’n dangos iddyn nhw ble rydych chi, neu os ydyn nhw’n eich gweld yn estyn amdano.
happens-ring = Dw i’n gwybod sut i ffonio 999 heb siarad.
happens-ring-hint =
    Ar ffôn symudol, arhoswch ar y llinell a phwyswch 55 pan fydd llais yn gofyn. Os na wnewch chi, bydd yr alwad yn dod i ben.
    Dydy pwyso 55 ddim yn dweud wrth yr heddlu ble rydych chi. Does dim 55 ar ffôn y tŷ: arhoswch ar y llinell.
    Pan ddaw’r heddlu, gofynnwch am gael siarad â nhw ar eich pen eich hun. Dywedwch wrthyn nhw am unrhyw dagu, arf neu fygythiad i ladd, a phwy sy’n ofni pwy.
happens-register = Dw i wedi cofrestru i decstio 999.
happens-register-hint = Cyn bod ei angen arnoch chi, tecstiwch y gair “register” i 999. Atebwch “yes” i’r neges a ddaw yn ôl. Bydd neges arall yn dweud eich bod chi wedi cofrestru.
happens-register-worse = Byddwch yn ofalus os yw rhywun yn edrych drwy eich negeseuon testun. Maen nhw’n aros yno.
happens-sos = Dw i’n gwybod beth mae’r SOS ar fy ffôn yn ei wneud.
happens-sos-hint = Gallai seinio larwm, ffonio 999 neu decstio pobl rydych chi wedi’u dewis. Edrychwch ar ei osodiadau cyn bod ei angen arnoch chi.
happens-sos-worse = Byddwch yn ofalus os bydden nhw’n clywed y larwm, neu os byddai’n tecstio rhywun a fyddai’n dweud wrth eraill.
happens-code-word = Mae rhywun dw i’n ymddiried ynddyn nhw yn gwybod fy ngair cod.
happens-code-word-hint = Dewiswch air cyffredin, a chytunwch beth fydd y person hwnnw’n ei wneud wrth ei glywed, fel ffonio 999.
happens-code-word-worse = Byddwch yn ofalus os gallai’r person hwnnw ddweud wrth eraill.
happens-neighbour = Mae cymydog yn gwybod bod angen ffonio 999 os bydd yn clywed rhywbeth.
happens-neighbour-hint = Does dim rhaid i chi ddweud y cyfan. Mae “Os clywch chi weiddi, ffoniwch 999, os gwelwch yn dda” yn ddigon.
happens-neighbour-worse = Byddwch yn ofalus os yw’r cymydog yn ffrind i’r person sy’n eich brifo.
happens-police = Pan ddaw’r heddlu, dw i’n gofyn am gael siarad â nhw ar fy mhen fy hun.
happens-police-hint = “Dw i ddim yn ddiogel. Gawn ni siarad mewn ystafell arall?” Dywedwch wrthyn nhw am unrhyw dagu, arf neu fygythiad i ladd, a phwy sy’n ofni pwy. Gofynnwch am gyfieithydd sydd ddim yn perthyn i chi. Gofynnwch beth sy’n digwydd heno.
happens-police-worse = Byddwch yn ofalus pan fydd yr heddlu’n gadael.

happens-group-afterwards = Wedyn
happens-checked = Os ydw i wedi cael fy mrifo, neu os oes rhywun wedi gafael yn fy ngwddf, dw i’n cael help meddygol ar unwaith.
happens-checked-hint =
    Oes rhywun wedi eich tagu, neu wedi gwasgu eich gwddf? Ffoniwch 999 neu ewch i’r adran frys (A&E) ar unwaith, hyd yn oed heb farc. Dywedwch fod rhywun wedi eich tagu (“strangled”).
    Gall arwyddion ddod ddyddiau neu wythnosau wedyn. Ewch yn ôl ar unwaith os byddwch chi’n llewygu neu’n colli ymwybyddiaeth, os cewch chi ffit neu gur pen (pen tost) drwg, os yw’n anodd anadlu neu lyncu, os bydd eich llais neu’ch golwg yn newid, os bydd rhan ohonoch chi’n teimlo’n wan, neu os oes unrhyw beth arall yn eich poeni.
    Ergyd i’r pen? Ewch i’r adran frys (A&E) os gwnaethoch chi lewygu neu golli ymwybyddiaeth, os gwnaethoch chi chwydu, os na allwch chi gofio beth ddigwyddodd, os oeddech chi wedi bod yn yfed alcohol, neu os ydych chi’n cymryd meddyginiaeth teneuo gwaed. Ffoniwch 999 os na allwch chi aros yn effro, neu os na allwch chi weld neu gerdded yn iawn.
happens-checked-worse = Byddwch yn ofalus os ydyn nhw’n dod i mewn gyda chi. Gofynnwch am gael eich gweld ar eich pen eich hun.
happens-sarc = Ar ôl cael fy nhreisio, neu ar ôl rhyw doeddwn i ddim ei eisiau, galla i gael gofal heb yr heddlu.
happens-sarc-hint =
    Mae canolfan atgyfeirio ymosodiadau rhywiol (SARC) yn gofalu amdanoch chi. Does dim rhaid i chi ddweud wrth yr heddlu. Gorau po gyntaf.
    Meddyginiaeth yn erbyn HIV: o fewn 72 awr. Atal cenhedlu brys: hyd at 5 diwrnod. Tystiolaeth: fel arfer o fewn 7 diwrnod. Gall llinell gymorth ddod o hyd i SARC i chi.
happens-sarc-worse = Byddwch yn ofalus os yw rhywun yn darllen eich post neu’ch negeseuon testun. Gofynnwch i’r ganolfan sut bydd yn cysylltu â chi.
happens-injuries = Dw i’n gofyn i’r feddygfa nodi fy anafiadau.
happens-injuries-hint = Gofynnwch i’r feddygfa ysgrifennu beth mae’r staff yn ei weld. Yn Lloegr, gall y feddygfa guddio nodyn neu lythyr cyfan, fel nad yw’n ymddangos yn yr NHS App, neu ddiffodd mynediad ar-lein. Gofynnwch yr un peth am gofnodion eich plant.
happens-injuries-worse = Byddwch yn ofalus os gall rhywun arall agor eich NHS App.
happens-note = Dw i’n gwneud nodyn o beth ddigwyddodd, a phryd.
happens-note-hint = Mae ychydig eiriau’n ddigon. Gall rhywun rydych chi’n ymddiried ynddyn nhw ofalu am y nodyn i chi.
happens-note-worse = Byddwch yn ofalus os gallai rhywun ddod o hyd i’r nodyn.
happens-photographs = Dim ond os yw’n ddiogel dw i’n tynnu lluniau.
happens-photographs-hint = Gall nyrs, gweithiwr cymorth neu ffrind eu tynnu, a gofalu amdanyn nhw i chi.
happens-photographs-worse = Byddwch yn ofalus os yw lluniau eich ffôn yn cael eu copïo i gwmwl sy’n cael ei rannu, neu i ddyfais arall.
happens-tell = Dw i’n dweud wrth rywun dw i’n ymddiried ynddyn nhw.
happens-tell-hint = Ffrind, eich meddyg teulu (GP) neu linell gymorth. Chi sy’n dewis faint i’w ddweud.
happens-not-my-fault = Des i drwyddi. Nid fy mai i oedd hyn.
happens-not-my-fault-hint = Efallai eich bod chi wedi ildio i bethau i gadw’n ddiogel. Dydy hynny ddim yr un peth â dweud “ie”.
