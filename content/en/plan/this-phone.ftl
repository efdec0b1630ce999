## This phone

section-this-phone = This phone
this-phone-offer = Who might look at it, and where it’s safer to write
this-phone-intro =
    You know who picks up this phone.
    Does the person hurting you know things you never told them? They may see this screen too: a phone they can’t get to is safer, even to read.
    Just thinking it through counts too.
this-phone-already = How do you already keep things to yourself?
this-phone-caution =
    Don’t remove anything yet. A sudden change can show the person hurting you that you know.
    This site can’t find spyware, or stop someone seeing your screen. Your browser may list it in its history.
    If you’re in danger, ring 999 from any phone, watched or not.
this-phone-together =
    Might this phone be listening? Shall we talk away from it?
    Who else can open or see this phone?
    What do they seem to know that you haven’t told them?
    Which other phone or computer can you use?

this-phone-group-mine = Is it only mine?
this-phone-hands = I know who can pick this phone up, and when.
this-phone-hands-hint = It may be left on a table at night, or lent to a child. To write, choose a time when it stays in your hand.
this-phone-code = I know who could unlock this phone.
this-phone-code-hint = They may know the code. Their finger or face may unlock it too.
this-phone-code-worse = Take care if they’d ask why the code has changed.
this-phone-elsewhere = I know where else my messages show.
this-phone-elsewhere-hint = It may be a tablet or a shared computer. Photos may be saved to a shared account.
this-phone-elsewhere-worse = Take care if they’d be told that something was signed out.
this-phone-knows = If they know things I haven’t told them, I use another phone.
this-phone-knows-hint =
    They may know where you were, or what you said to a friend.
    It may be the phone. It may be a person who passes things on.
this-phone-knows-worse = Take care if they see that you’ve noticed.

this-phone-group-other = A safer place
this-phone-other = I know of a phone that they can’t get to.
this-phone-other-hint = At work, at the GP, in a library or at a friend’s. Don’t sign in to your own accounts on it.
this-phone-other-worse = Take care if your own phone shows them where you went.
this-phone-ordinary = If this phone is watched, I still use it, but only for everyday things.
this-phone-ordinary-hint = A phone that goes quiet gets noticed. What matters can wait for a safer phone, or be said face to face.
this-phone-worker = I ask a worker before I change anything on it.
this-phone-worker-hint = If an app goes or a code is new, they may notice. A worker can help you plan what to change, and when.

this-phone-group-write = What I write
this-phone-read = I can read here and save nothing.
this-phone-read-hint = Nothing is saved unless you say so. Your browser may still list this page.
this-phone-little = If I write, I use few words and no full names.
this-phone-little-hint = A word that only you understand is enough.
this-phone-leave = I know the fast way out of this page.
this-phone-leave-hint = “Leave this page” is always there. Try it once. Anything you haven’t saved will be gone.
this-phone-words = If I save this, my five words aren’t on this phone.
this-phone-words-hint = Learn them by heart, or leave them with someone you trust. A screenshot may be copied to a place that others can see.
this-phone-made = If I’m made to open it, I do what keeps me safest.
this-phone-made-hint = Giving them the words isn’t failing. Afterwards, tell a worker what they saw.

this-phone-ask = A helpline or a trained worker can think about your phone with you. Ask from a phone that the person hurting you can’t get to.
