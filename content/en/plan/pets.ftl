## Pets

section-pets = Pets
pets-offer = If you have a pet, or other animals
pets-intro =
    A pet is family. Many people stay, or go back, to keep one safe.
    Planning for your pet is part of planning for you.
pets-already = What do you already do to keep your pet safe?
pets-caution =
    Fostering schemes don’t cover every place, and may be full.
    If you’re in danger now from the person hurting you, go first. Once you’re somewhere safe, ask for help for your pet.
pets-ask = A domestic abuse adviser, a refuge, a vet or one of the fostering schemes.
pets-together =
    What happens to the animals when it gets bad?
    Who might take them, today or for longer?
    What would make it easier to ask?

pets-group-stay = Somewhere to stay
pets-scheme = I ask about a scheme that fosters pets.
pets-scheme-hint =
    In parts of England, Wales and Scotland, Freedom (Dogs Trust) takes dogs and Lifeline (Cats Protection) takes cats. Endeavour is in the north-west of England, and Refuge4Pets in Devon and Cornwall. Ask a helpline or a vet how to reach one, or who takes pets in Northern Ireland.
    Where your pet stays is kept private, and the aim is that you get it back.
pets-scheme-worse = Take care if the person hurting you might see a call or a message about it.
pets-refuge = I ask if a refuge can take my pet.
pets-refuge-hint = Most can’t, but ask. A helpline may know of one.
pets-friend = Someone I trust could take my pet.
pets-friend-hint = For a night or longer. If there’s nobody, ask a fostering scheme.
pets-friend-worse = Take care if they’d look there, or make your friend tell them.
pets-animals = Someone could feed my other animals.
pets-animals-hint = Horses, hens and fish need a plan too. Some schemes may take them.
pets-animals-worse = Take care if whoever feeds them might say where you are.

pets-group-ready = Ready to go
pets-papers = I have papers that show the pet is mine.
pets-papers-hint = The vet’s records, receipts and the microchip details can help. Copies will do.
pets-papers-worse = Take care if they’d get a letter or an email when a name is changed.
pets-things = I know where the lead, carrier and medicine are.
pets-things-hint = Leave them where they always are, if you can reach them fast.
pets-things-worse = Take care if they’d notice that things have moved.
pets-fetch = I know how to get my pet out fast.
pets-fetch-hint = Think where it hides, and what makes it come.

pets-group-after = Hurt, or left behind
pets-hurt = If my pet is hurt or threatened, I tell someone.
pets-hurt-hint = It’s part of the abuse, and a reason to tell a worker today. A vet can write down what they see.
pets-back = I ask for help to fetch my pet later.
pets-back-hint = Ask the police to go with you. They can’t always do it.
pets-back-worse = Take care if they want you to come alone. A pet can be used to get you back.
pets-address = The chip and the vet don’t give my address away.
pets-address-hint = Ask the vet to keep it private. Walks, and even the vet, may need to change too.
pets-address-worse = Take care if they can still sign in to the account for the chip.
pets-miss = I can talk about missing my pet.
pets-miss-hint = If you had to leave one behind, that wasn’t your fault.
