## How to reach me safely

section-contact = Sut i gysylltu â fi’n ddiogel
contact-offer = Beth i gytuno arno gyda gweithiwr cymorth neu ffrind
contact-intro =
    Efallai y bydd gweithiwr cymorth, llinell gymorth neu ffrind eisiau cysylltu â chi.
    Chi sy’n gwybod orau pa ffordd sy’n ddiogel, a phryd.
contact-already = Sut mae pobl yn cysylltu â chi nawr, heb i neb sylwi?
contact-caution =
    Gall yr hyn sy’n ddiogel newid. Pan fydd yn newid, dywedwch wrth y gweithiwr neu’r ffrind.
    Mae galwad yn aros yn eich rhestr galwadau. Mae neges destun yn aros yn eich negeseuon.
contact-ask = Gall gweithiwr cymorth fynd drwy hyn gyda chi, a rhoi’r hyn rydych chi’n cytuno arno yn eu cofnod eu hunain. Efallai ei bod yn fwy diogel peidio ag ysgrifennu amseroedd na geiriau cod yma.
contact-together =
    Pryd mae’n ddiogel eich ffonio neu ysgrifennu atoch chi, a phryd dydy hi ddim?
    Beth ddyweda i os bydd rhywun arall yn ateb?
    Sut byddwn ni’n gwybod bod rhywbeth wedi newid?

contact-group-when = Pryd a sut
contact-times = Dw i’n dweud pryd mae’n ddiogel fy ffonio i.
contact-times-hint = Dyddiau ac amseroedd, a phryd i beidio. Cytunwch beth sy’n digwydd os bydd amser yn stopio bod yn ddiogel.
contact-way = Dw i’n dweud pa ffordd sydd fwyaf diogel.
contact-way-hint = Galwad neu neges destun, neu wyneb yn wyneb yn y gwaith, yn yr ysgol neu yn y feddygfa.
contact-way-worse = Byddwch yn ofalus os yw’r ffôn, y post neu’r e-bost yn cael ei rannu, neu os oes rhywun yn edrych drwyddo.
contact-first = Fi sy’n ffonio’r gweithiwr cymorth, nid y gweithiwr sy’n fy ffonio i.
contact-first-hint = Gofynnwch i’r gweithiwr gadw amser penodol yn rhydd i chi.
contact-first-worse = Byddwch yn ofalus os yw rhywun yn edrych ar eich rhestr galwadau neu’r bil ffôn.
contact-person = Gall rhywun dw i’n ymddiried ynddyn nhw basio neges ymlaen.
contact-person-hint = Yr unig beth mae angen iddyn nhw ei wybod yw mai i chi yn unig mae’r neges. Mae’n well peidio â gofyn i blentyn.
contact-person-worse = Byddwch yn ofalus os gallai’r person hwnnw ddweud wrth rywun, hyd yn oed o garedigrwydd.

contact-group-other = Os bydd rhywun arall yn ateb
contact-other = Rydyn ni wedi cytuno beth i’w ddweud os bydd rhywun arall yn ateb.
contact-other-hint = Gall y gweithiwr ofyn am rywun ag enw ffug, yna dweud “mae’n ddrwg gen i, rhif anghywir”.
contact-other-worse = Byddwch yn ofalus os yw hyn yn digwydd yn aml, neu os byddai’r enw’n codi cwestiynau.
contact-number = Dw i’n dweud a gaiff rhif gweithiwr cymorth ymddangos.
contact-number-hint = Os yw rhif yn ymddangos, gall rhywun ei ffonio’n ôl. Gall rhif cudd godi cwestiynau hefyd.
contact-code = Mae gennyn ni air am “alla i ddim siarad nawr”.
contact-code-hint = Dewiswch un am “galwch am help” hefyd, a chytunwch beth sy’n digwydd pan fyddwch chi’n ei ddweud. Dewiswch eiriau y byddech chi’n eu defnyddio beth bynnag.

contact-group-left = Negeseuon, papurau, ymweliadau
contact-messages = Dw i’n gofyn i bobl beidio â gadael negeseuon.
contact-messages-hint = Dim neges llais, dim neges destun, dim byd gyda chymydog, oni bai eich bod chi wedi dweud ei bod yn ddiogel. Gofynnwch i’r feddygfa, y cyngor lleol a’r heddlu stopio negeseuon testun awtomatig.
contact-send = Dw i’n dweud beth gaiff ei anfon, a beth na chaiff.
contact-send-hint = Gall amlen ddangos pwy sydd wedi’i hanfon. Gall post fynd at rywun arall, os gofynnwch chi.
contact-send-worse = Byddwch yn ofalus os yw pobl eraill yn agor eich post.
contact-papers = Dw i’n gallu gadael papurau gyda’r gweithiwr cymorth.
contact-papers-hint = Gall rhywun ddod o hyd i ffurflenni a thaflenni gartref. Gofynnwch i’r gweithiwr ofalu amdanyn nhw.
contact-papers-worse = Byddwch yn ofalus os yw rhywun yn mynd drwy eich bag, eich pocedi neu’r car.
contact-visit = Os bydd gweithiwr cymorth yn ymweld, mae gennyn ni reswm i’w roi.
contact-visit-hint = Mae’n well i’r ddau ohonoch chi ddweud yr un peth.
contact-lost = Dw i’n dweud wrth weithiwr cymorth beth i’w wneud os nad oes modd cysylltu â fi.
contact-lost-hint = Cytunwch faint o amser i aros, pwy i’w ffonio, a phwy i beidio â’u ffonio.
contact-lost-worse = Byddwch yn ofalus os byddai rhywun wrth y drws yn eich rhoi chi mewn perygl. Dywedwch beth sy’n ddiogel yn lle hynny.
