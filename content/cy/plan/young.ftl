## Under 18

section-young = O dan 18
young-offer = Os ydych chi o dan 18
young-intro =
    Efallai fod rhywun yn eich brifo, yn codi ofn arnoch chi neu’n cyffwrdd â chi mewn ffyrdd dydych chi ddim eu heisiau: rhiant, brawd neu chwaer, rhywun rydych chi’n mynd allan gyda nhw, unrhyw un.
    Nid eich gwaith chi yw gwneud i hyn stopio. Dewiswch yr hyn sy’n addas i chi.
young-already = Beth rydych chi’n ei wneud yn barod i deimlo’n fwy diogel?
young-caution =
    Nid eich bai chi yw hyn. Os ydych chi mewn perygl, ffoniwch 999.
    Os ydych chi’n dweud wrth oedolyn, efallai y bydd yn rhaid i’r oedolyn ddweud wrth weithwyr cymdeithasol. Gwaith y gweithwyr hynny yw cadw plant yn ddiogel. Gallwch chi ofyn yn gyntaf.
    Does dim rhaid i chi ysgrifennu dim byd. Mae’n iawn i chi ddim ond darllen.
young-ask =
    Gallwch chi ffonio Childline ddydd neu nos. Gall athro neu nyrs ysgol helpu hefyd.
    Oes rhywun eisiau i chi briodi? Mae trefnu priodas i unrhyw un o dan 18 yn drosedd yng Nghymru a Lloegr. Gall yr Uned Priodasau dan Orfod (Forced Marriage Unit) helpu. Oes rhywun yn mynd â chi dramor nawr? Ffoniwch 999.
young-together =
    Yn gyntaf, bydda i’n dweud beth fyddai’n rhaid i mi ei rannu. Beth sy’n eich poeni chi am ddweud?
    Gyda pha oedolyn rydych chi’n teimlo’n ddiogel? Os nad oes neb, at bwy gallwn ni droi?
    Beth hoffech chi ei weld yn digwydd nesaf?

young-group-tell = Dweud wrth rywun
young-one = Dw i’n dweud wrth un oedolyn dw i’n ymddiried ynddo.
young-one-hint = Athro, nyrs, neu fam neu dad ffrind. Os na fydd y cyntaf yn gwrando, dywedwch wrth un arall.
young-one-worse = Byddwch yn ofalus os gallai’r person hwnnw ddweud wrth y sawl sy’n eich brifo.
young-pass-on = Dw i’n gofyn pwy fydd yn cael gwybod.
young-pass-on-hint = Dywedwch: “Os ydw i’n dweud wrthych chi, wrth bwy fydd yn rhaid i chi ddweud?” Dywedwch wrth bwy dydy hi ddim yn ddiogel dweud.
young-childline = Dw i’n gwybod y galla i siarad â Childline.
young-childline-hint = Gallwch chi siarad am unrhyw beth, hyd yn oed os ydych chi’n teimlo na allwch chi ddal ati. Does dim angen eich enw go iawn. Methu siarad yn uchel? Sgwrsiwch ar childline.org.uk, gyda chyfrif. Os oes rhywun mewn perygl go iawn, efallai y bydd yn rhaid i Childline ddweud wrth rywun all helpu, ond maen nhw’n ceisio gofyn i chi’n gyntaf.
young-childline-worse = Byddwch yn ofalus os gall rhywun eich clywed, neu os yw rhywun yn gwirio eich galwadau neu’ch tudalennau gwe.

young-group-starts = Pan fydd yn dechrau
young-away = Dw i’n mynd o’r ffordd.
young-away-hint = Does dim rhaid i chi gamu i mewn. Meddyliwch am ystafell â ffordd allan, neu dŷ i fynd iddo. Ddim yn ddiogel mynd adref? Ffoniwch Childline.
young-999 = Dw i’n gwybod beth i’w ddweud wrth 999.
young-999-hint =
    Gofynnwch am yr heddlu (“police”). Dywedwch ble rydych chi’n gyntaf, wedyn beth sy’n digwydd. Arhoswch ar y llinell.
    Methu siarad? Ar ffôn symudol, gwrandewch, a phwyswch 55 pan fydd llais yn gofyn. Os na wnewch chi, bydd yr alwad yn dod i ben. Dydy 55 ddim yn dweud wrth yr heddlu ble rydych chi.
    Byddar? Galwad fideo am ddim yw 999 BSL.
young-999-worse = Byddwch yn ofalus os gall y person sy’n eich brifo glywed. Gallwch chi ffonio heb siarad.
young-not-my-job = Nid fy mai i yw hyn, ac nid fy ngwaith i yw trwsio hyn.
young-not-my-job-hint = Gallwch chi garu rhywun, a bod angen help arnoch chi o hyd.
young-hit-out = Os ydw i’n taro rhywun neu’n codi ofn arnyn nhw, dw i’n gofyn am help.
young-hit-out-hint = Efallai eich bod chi wedi brifo eich mam neu’ch tad, neu rywun rydych chi’n mynd allan gyda nhw. Gallwch chi ddweud wrth Childline neu athro. Os yw’n digwydd am fod rhywun yn eich brifo chi, dywedwch hynny hefyd.

young-group-out = Mynd allan ac ar-lein
young-going-out = Dw i’n dweud wrth rywun os yw fy nghariad yn codi ofn arna i.
young-going-out-hint = Efallai y bydd eich cariad yn edrych ar eich ffôn, yn dewis eich ffrindiau, neu’n pwyso arnoch chi i wneud pethau. Nid eich bai chi yw hynny. Os bydd unrhyw un yn eich tagu (“strangled”), neu’n gwasgu eich gwddf (mae’n cyfri yn ystod rhyw hefyd), ffoniwch 999 neu ewch i’r adran frys (A&E), hyd yn oed os ydych chi’n teimlo’n iawn.
young-going-out-worse = Byddwch yn ofalus os byddech chi ar eich pen eich hun gyda nhw wrth ddod â’r berthynas i ben.
young-pictures = Os oes gan rywun lun ohona i, dw i’n gofyn am help.
young-pictures-hint = Nid eich bai chi yw hyn, hyd yn oed os chi anfonodd y llun. Gall Report Remove gan Childline helpu i dynnu lluniau noeth ohonoch chi oddi ar wefannau cyhoeddus, ac atal rhai newydd rhag cael eu rhoi yno. All Report Remove ddim cyrraedd sgyrsiau preifat. Rydych chi’n creu cyfrif ar childline.org.uk, gydag unrhyw enw rydych chi’n ei ddewis.
young-pictures-worse = Byddwch yn ofalus os ydyn nhw’n gofyn am fwy o luniau neu am arian: os talwch chi, byddan nhw’n aml eisiau mwy.
young-phone = Dw i’n gwybod pwy sy’n gallu gweld beth sydd ar fy ffôn.
young-phone-hint = Ar gyfer pethau preifat, defnyddiwch ffôn ffrind. Efallai fod cyfrifiaduron yr ysgol yn cael eu gwirio.
young-phone-worse = Byddwch yn ofalus os byddai rhywun yn sylwi ar newid sydyn.
