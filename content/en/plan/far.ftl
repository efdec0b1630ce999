## Far from town

section-far = Far from town
far-offer = If you live in the country, or help is slow to come
far-intro =
    Help may be a long way off, and everyone may know everyone. “They” means the person, or people, who hurt or frighten you.
    You know the roads, the weather and who is about. That is a lot to plan with.
far-already = How do you already manage, so far out?
far-caution = Help can take a long time to come. If you are in danger, ring 999 as early as you can. You need not wait until you are hurt.
far-together =
    How long would it take until somebody comes?
    How could you get away, by day and by night?
    Who around there talks to whom?

far-group-wait = Until help comes
far-wait = I know where I would wait.
far-wait-hint = It could be a neighbour’s, a pub, or a farm with people about. If it is outdoors, shoes and a coat by the door help.
far-wait-worse = they would look there first, or the night is cold.
far-early = I go, or ring, at the first sign.
far-early-hint = When help is far away, that is not too soon. You know what the first sign is.
far-early-worse = they see you go or ring. You are the one who can tell.
far-place = I can say on the phone how to find my home.
far-place-hint = The postcode, the name on the gate, the last turn. Pressing 55 does not tell the police where you are.
far-signal = I know where there is signal, and where there is none.
far-signal-hint = A 999 call can use any mobile network that is there, not only yours. Some spots have none at all.

far-group-away = Getting away
far-driver = I know who could drive me, day or night.
far-driver-hint = You could agree on a word that means: please come. And a place to meet, such as the end of the lane.
far-driver-worse = it is a car that they know, or a friend of theirs.
far-bus = I know the last bus or ferry, and the way to it.
far-bus-hint = You could think about where to wait indoors if you miss it.
far-bus-worse = people on it know you both.
far-lifts = I ask a worker about lifts.
far-lifts-hint = You could ask: “Can you come to me, or meet me half way? Can you help with the fare?”
far-lifts-worse = a strange car at your door is noticed.

far-group-known = A small place
far-talk = I talk to someone who is not from round here.
far-talk-hint = A national helpline does not know your family. You could ask for a worker from another town.
far-surgery = I ask who at the surgery can see my notes.
far-surgery-hint = If someone there knows them, you could ask to see a GP somewhere else.
far-reason = I have an ordinary reason to be where I go for help.
far-reason-hint = A parked car is noticed. You could meet near the dentist or the shops.
far-reason-worse = they check what you say.
far-guns = A worker or the police know that there are guns.
far-guns-hint =
    Guns with a licence count too. The police can look at a licence again. You could ask first how you would be kept safe.
    If you ring 999, you could say that there are guns.
far-guns-worse = guns or keys are moved, or they find out who told.

far-ask = A national helpline, if people near you might talk. An advocate or the police, about guns and how long help would take.
