## Being who I am
# The entries do not say who the person is: a plan may be found. Hints may.

section-lgbt = Bod yn fi fy hun
lgbt-offer = Os ydych chi’n LHDT+, p’un a yw pobl yn gwybod neu beidio
lgbt-intro =
    Chi sy’n gwybod orau pwy sy’n gwybod amdanoch chi, a phwy sy’n ddiogel.
    Efallai mai partner, cyn-bartner neu’ch teulu sy’n eich brifo neu’n codi ofn arnoch chi. Does dim byd am bwy ydych chi sy’n gwneud hyn yn fai arnoch chi.
lgbt-already = Sut rydych chi’n penderfynu nawr pwy sy’n cael gwybod beth?
lgbt-caution =
    Does dim rhaid i chi ddweud eich bod chi’n LHDT+ i gael help.
    Dydy’r syniadau isod ddim yn dweud hynny chwaith, rhag ofn i’r person sy’n eich brifo ddarllen eich cynllun. Efallai y bydd yr hyn rydych chi’n ei ysgrifennu eich hun yn ei ddweud.
lgbt-ask =
    Mae Galop i bobl LHDT+ 18 oed neu’n hŷn. Os ydych chi o dan 19, gallwch chi ffonio Childline hefyd. Gofynnwch beth sy’n cael ei ysgrifennu, a phwy all ei ddarllen.
    Os mai eich teulu sy’n gwneud hyn, edrychwch ar “Teulu a chymuned” hefyd.
lgbt-together =
    Beth hoffech chi i mi eich galw chi? Ydy hynny’n newid os oes rhywun gyda chi?
    Beth rydych chi’n ofni y gallai rhywun ei ddweud? Wrth bwy y bydden nhw’n dweud?
    Pa lefydd neu bobl sy’n teimlo fel cartref i chi?

lgbt-group-knows = Pwy sy’n gwybod
lgbt-choose = Fi sy’n dewis pwy sy’n cael gwybod beth amdana i, a phryd.
lgbt-choose-hint = Efallai y bydd rhywun yn bygwth dweud wrth eich teulu, eich gwaith neu’ch landlord. Gall gweithiwr cymorth eich helpu i weld pwy fyddai’n sefyll gyda chi.
lgbt-first = Dw i’n meddwl am ddweud wrth un person yn gyntaf, fy hun.
lgbt-first-hint = I rai pobl, mae hynny’n tynnu’r grym o’r bygythiad. I eraill, dydy hi ddim yn ddiogel. Gall llinell gymorth feddwl am hyn gyda chi.
lgbt-first-worse = Byddwch yn ofalus os gallai’r person hwnnw eich brifo, neu ddweud wrth eraill.
lgbt-online = Dw i’n gwybod beth mae fy mhroffiliau a fy apiau yn ei ddangos.
lgbt-online-hint = Efallai y bydd grwpiau ac apiau dêtio yn dangos ble rydych chi, neu â phwy rydych chi’n siarad.
lgbt-online-worse = Byddwch yn ofalus os byddai’r person sy’n eich brifo yn sylwi ar newid sydyn.

lgbt-group-people = Pobl a llefydd
lgbt-friend = Mae gen i rywun y tu allan i’n cylch ffrindiau.
lgbt-friend-hint = Efallai eich bod chi’n rhannu’r un ffrindiau a’r un ychydig lefydd. Gall hen ffrind, llinell gymorth neu grŵp mewn tref arall fod i chi’n unig.
lgbt-friend-worse = Byddwch yn ofalus os gallai’r hyn rydych chi’n ei ddweud gyrraedd ffrindiau i’r ddau ohonoch chi.
lgbt-counts = Dw i’n gwybod bod hyn yn cyfri fel cam-drin, pwy bynnag sy’n ei wneud.
lgbt-counts-hint = Efallai y bydd rhywun yn dweud mai dim ond ymladd yw hyn, neu nad oes neb yn helpu pobl fel chi. Gall fod yn gam-drin mewn unrhyw gwpl neu deulu, ac mae help ar gael.
lgbt-place = Dw i’n gofyn pa le diogel fyddai’n fy nerbyn i fel yr ydw i.
lgbt-place-hint = Mae rhai llochesi (tai diogel â chyfeiriad cyfrinachol) i fenywod, rhai i ddynion, ac ychydig i bobl LHDT+. Os ydych chi’n draws neu’n anneuaidd, gofynnwch cyn cychwyn: mae’r rheolau’n amrywio, ac yn newid. Gall Galop, neu linell gymorth arall pan fydd Galop ar gau, eich helpu i ddod o hyd i un.

lgbt-group-need = Beth sydd ei angen arna i
lgbt-medicines = Mae fy meddyginiaethau lle galla i gael gafael arnyn nhw.
lgbt-medicines-hint = Mae hynny’n wir am hormonau a meddyginiaethau HIV hefyd. Os yw rhywun yn eu cadw oddi wrthych chi, gall meddyg teulu (GP) neu glinig helpu.
lgbt-medicines-worse = Byddwch yn ofalus os yw rhywun yn eu cyfri, neu os byddai rhywun yn gweld eu bod nhw wedi symud.
lgbt-children = Dw i’n cael cyngor am y plant.
lgbt-children-hint = Efallai y bydd rhywun yn dweud nad ydych chi’n rhiant go iawn. Gall cyfreithiwr ddweud wrthych chi beth yw eich sefyllfa yn ôl y gyfraith. Os oes plentyn mewn perygl, ffoniwch 999.
lgbt-name = Mae gweithwyr cymorth yn gwybod beth i fy ngalw i.
lgbt-name-hint = Os ydych chi’n draws, mae cael eich galw wrth hen enw i’ch brifo yn rhan o’r cam-drin. Dywedwch eich enw wrth weithwyr, a pha enw sy’n ddiogel mewn llythyrau a galwadau.
lgbt-name-worse = Byddwch yn ofalus os gallai rhywun gartref weld llythyrau neu glywed galwadau.
lgbt-things = Mae’r hyn sydd ei angen arna i, i fod yn fi fy hun, yn ddiogel neu wedi’i bacio.
lgbt-things-hint = Dillad, binder neu wig, llythyrau clinig, papurau yn eich enw chi. Mae rhai sy’n cam-drin yn cuddio’r rhain neu’n eu dinistrio.
lgbt-things-worse = Byddwch yn ofalus os byddai’r person sy’n eich brifo yn sylwi bod rhywbeth wedi mynd.
