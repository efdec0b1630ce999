## For men

section-men = I ddynion
men-offer = Os ydych chi’n ddyn
men-intro =
    Mae hyn yn digwydd i lawer o ddynion. Efallai mai partner, cyn-bartner neu rywun yn eich teulu sy’n eich brifo neu’n codi ofn arnoch chi.
    Dydy cael eich brifo neu deimlo ofn ddim yn eich gwneud chi’n llai o ddyn. Chi sy’n gwybod orau beth sy’n ddiogel.
men-already = Beth rydych chi’n ei wneud yn barod i’ch cadw’ch hun, ac unrhyw blant, yn ddiogel?
men-caution =
    Nid pawb sy’n gwybod bod dynion yn cael eu brifo hefyd. Os na fydd y person cyntaf yn gwrando, rhowch gynnig ar rywun arall.
    Mewn perygl oherwydd y person sy’n eich brifo? Ffoniwch 999. Mae yno i chi gymaint ag i unrhyw un arall.
men-ask =
    Mae’r Men’s Advice Line ar agor ar ddyddiau’r wythnos. Ar adegau eraill, gall dynion ffonio Cymorth i Ddioddefwyr (Victim Support) yng Nghymru a Lloegr. Yng Nghymru, yn yr Alban ac yng Ngogledd Iwerddon mae’r brif linell gymorth i ddynion hefyd, ddydd a nos.
    Mae Galop i bobl LHDT+. Gallwch chi siarad heb benderfynu dim.
men-together =
    Beth sydd wedi’i gwneud hi’n anodd dweud wrth rywun?
    Os ydych chi wedi dweud wrth unrhyw un, sut gwnaethon nhw ymateb?
    Sut beth fyddai help da i chi?

men-group-believed = Cael fy nghredu
men-counts = Dw i’n gwybod bod hyn yn cyfri fel cam-drin, hyd yn oed os mai fi yw’r un mwyaf.
men-counts-hint = Mae ofn, bygythiadau, rhyw doeddech chi ddim ei eisiau, cael eich gwylio a chael eich cadw’n brin o arian i gyd yn cyfri.
men-tell = Dw i’n dweud wrth un person.
men-tell-hint = Dydy llawer o ddynion ddim yn dweud wrth neb am flynyddoedd. Efallai mai mêt fydd y person, neu’ch meddyg teulu (GP), neu linell gymorth. Chi sy’n dewis faint i’w ddweud.
men-tell-worse = Byddwch yn ofalus os gallai’r person hwnnw chwerthin am y peth, neu ddweud wrth eraill.
men-record = Mae fy nodiadau am beth ddigwyddodd yn rhywle diogel.
men-record-hint = Mae ychydig eiriau a dyddiad yn ddigon. Gofynnwch i’ch meddyg teulu gofnodi anafiadau. Yn Lloegr, gofynnwch i’r feddygfa guddio hynny o’r NHS App.
men-record-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn mynd drwy’ch pethau neu’ch ffôn.
men-blamed = Dw i’n cael cyngor yn gynnar os ydyn nhw’n dweud mai fi wnaeth.
men-blamed-hint = Mae rhai dynion yn clywed: “Bydda i’n dweud mai ti wnaeth.” Gall llinell gymorth eich helpu i roi eich ochr chi. Os bydd yr heddlu’n eich holi, gofynnwch am gyfreithiwr yn gyntaf: mewn gorsaf heddlu mae am ddim (yng Nghymru a Lloegr, wedi’ch arestio neu beidio).
men-blamed-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn pwyso arnoch chi i ateb mewn neges destun: gallen nhw ei dangos i’r heddlu.

men-group-starts = Pan fydd hi’n ddrwg
men-away = Dw i’n mynd i le arall pan alla i.
men-away-hint = Mynd am dro, tŷ ffrind, ystafell â ffordd allan. Dydy cerdded i ffwrdd ddim yn wendid. Ewch â’r plant os gallwch chi wneud hynny’n ddiogel. Os na, neu os na allwch chi adael, ffoniwch 999.
men-away-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn sefyll yn y ffordd: efallai y bydd rhywun yn dweud bod gwthio heibio yn ymosodiad.
men-low = Dw i’n dweud wrth rywun os ydw i’n teimlo na alla i ddal ati.
men-low-hint = Mae’r Samariaid (Samaritans) yn gwrando ddydd a nos. Os yw’n bosibl y byddwch chi’n brifo’ch hun nawr, ffoniwch 999 neu ewch i’r adran frys (A&E).

men-group-home = Plant a chartref
men-children = Dw i’n cael cyngor am y plant cyn i mi symud allan.
men-children-hint = Mae ofn am eu plant yn cadw llawer o dadau’n dawel. Gall cyfreithiwr ddweud wrthych chi beth yw eich sefyllfa yn ôl y gyfraith.
men-children-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn dod i wybod cyn bod cynllun.
men-place = Dw i’n gwybod ble gallwn i aros.
men-place-hint = Mae rhai llochesi (tai diogel â chyfeiriad cyfrinachol) yn cymryd dynion, ac mae rhai yn cymryd eu plant hefyd: gofynnwch i linell gymorth. Gallwch chi ofyn i unrhyw gyngor lleol am le i aros, nid dim ond eich un chi (yng Ngogledd Iwerddon, y Housing Executive).
