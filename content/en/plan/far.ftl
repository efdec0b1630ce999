## Far from town

section-far = Far from town
far-offer = If you live in the country, or help is slow to come
far-intro =
    Help may be a long way off, and everyone may know everyone.
    You know the roads, the weather and who’s about. That’s a lot to plan with.
far-already = How do you already manage, so far out?
far-caution = Help can be slow. If you’re afraid of what a partner, ex or relative may do, ring 999 early. You don’t have to wait until you’re hurt.
far-together =
    How long would it take for someone to reach you?
    How would you get away, by day and by night?
    Who round there talks to whom?

far-group-wait = Until help comes
far-wait = I know where I’d wait until help comes.
far-wait-hint = A neighbour’s, a pub, or a farm with people about. If it’s outdoors, keep shoes and a coat by the door.
far-wait-worse = Take care if they’d look there first, or the night is cold.
far-early = I go, or ring, at the first sign.
far-early-hint = When help is far away, that’s not too soon. You know what the first sign is.
far-early-worse = Take care if they’d see you go or ring. You’re the one who can tell.
far-place = I can say on the phone how to find my home.
far-place-hint = The postcode, the name on the gate, the last turn. Pressing 55 doesn’t tell the police where you are.
far-signal = I know where there’s signal, and where there’s none.
far-signal-hint = A 999 call can use any mobile network that’s there, not only yours. Some spots have none at all.

far-group-away = Getting away
far-driver = I know who could drive me, day or night.
far-driver-hint = Agree a word that means “please come”. Agree a place to meet, such as the end of the lane.
far-driver-worse = Take care if it’s a car that they know, or a friend of theirs.
far-bus = I know the last bus or ferry, and the way to it.
far-bus-hint = Think about where to wait indoors if you miss it.
far-bus-worse = Take care if people on it know you both.
far-lifts = I ask a worker about lifts.
far-lifts-hint = Ask: “Can you come to me, or meet me halfway? Can you help with the fare?”
far-lifts-worse = Take care if a strange car at your door would be noticed.

far-group-known = A small place
far-talk = I talk to someone who isn’t from round here.
far-talk-hint = A national helpline doesn’t know your family. You can ask for a worker from another town.
far-surgery = I ask who at the surgery can see my notes.
far-surgery-hint = If someone there knows the person hurting you, ask to see a GP somewhere else.
far-reason = I have an ordinary reason to be where I go for help.
far-reason-hint = A parked car gets noticed. Meet near the dentist or the shops.
far-reason-worse = Take care if they check what you say.
far-guns = A worker or the police know that there are guns.
far-guns-hint =
    Guns with a licence count too. The police can look at a licence again. Ask first how you’d be kept safe.
    If you ring 999, say that there are guns.
far-guns-worse = Take care if guns or keys are moved, or if they find out who told.

far-ask = If people near you might talk, try a national helpline. Ask a domestic abuse adviser or the police about guns, and how long help would take.
