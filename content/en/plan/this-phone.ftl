## This phone

section-this-phone = This phone
this-phone-offer = Who could look at it, and where it is safer to write
this-phone-intro =
    You know who picks up this phone, and when. “They” means the person, or people, who hurt or frighten you.
    Do they know things that they should not? Then it may be best just to read, and leave.
    You can think this through and write nothing. That counts too.
this-phone-already = What do you already do to keep things to yourself?
this-phone-caution =
    It is safer not to remove anything yet. A sudden change can show them that you know.
    This page cannot find spyware, or stop someone from seeing your screen. Your browser may list it in its history.
    If you are in danger, ring 999 from any phone, watched or not.
this-phone-together =
    If this phone may listen, we could talk where it is not.
    Who else can open or see this phone?
    What do they seem to know that you have not told them?
    Which other phone or computer could you use?

this-phone-group-mine = Is it only mine?
this-phone-hands = I know who can pick this phone up, and when.
this-phone-hands-hint = It may lie on a table at night, or be lent to a child. You could choose a time when it stays in your hand.
this-phone-code = I know who could open it.
this-phone-code-hint = They may know the code. Their finger or face may open it too.
this-phone-code-worse = you change the code and they ask why.
this-phone-elsewhere = I know where else my messages show.
this-phone-elsewhere-hint = It could be a tablet or a shared computer. Photographs may go to a shared cloud.
this-phone-elsewhere-worse = you sign out somewhere and they are told.
this-phone-knows = If they know too much, I only read, and then leave.
this-phone-knows-hint =
    They may know where you were, or what you said to a friend.
    It may be the phone. It may be a person who passes things on.
this-phone-knows-worse = they see that you have noticed.

this-phone-group-other = A safer place
this-phone-other = I know of a phone that they cannot get to.
this-phone-other-hint = It could be at work, at the GP, in a library or at a friend’s. It is best not to sign in to your own accounts on it.
this-phone-other-worse = your own phone shows them where you went.
this-phone-ordinary = If this one may be watched, I use it for ordinary things.
this-phone-ordinary-hint = A phone that goes quiet can be noticed. What matters could wait for a safer phone, or be said face to face.
this-phone-worker = I ask a worker before I change anything on it.
this-phone-worker-hint = If an app goes or a code is new, they may notice. A worker can help you plan what to change, and when.

this-phone-group-write = What I write
this-phone-read = I can read here and keep nothing.
this-phone-read-hint = Reading comes first. To write is a choice, and to keep it is another. There is no hurry.
this-phone-little = If I write, I use few words and no full names.
this-phone-little-hint = A word that only you understand is enough.
this-phone-leave = I know the fast way out of this page.
this-phone-leave-hint = It is always at the top. You could try it once. What you have not kept will be gone.
this-phone-words = If I keep this, my five words are not on this phone.
this-phone-words-hint = They could be in your head, or with someone you trust. A screenshot of them may be copied to a place that others can see.
this-phone-made = If I am made to open it, I do what keeps me safest.
this-phone-made-hint = Giving the words is not failing. Afterwards you could tell a worker what they saw.

this-phone-ask = A helpline or a trained worker can think about your phone with you. It is safest to ask from a phone that they cannot get to.
