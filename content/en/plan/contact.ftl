## How to reach me safely

section-contact = How to reach me safely
contact-offer = What to agree with a worker or a friend
contact-intro =
    A worker, a helpline or a friend may want to reach you.
    You know best which way is safe, and when.
contact-already = How do people reach you now, without it being noticed?
contact-caution =
    What’s safe can change. When it does, tell the worker or friend.
    A call stays in your call list. A text stays in your messages.
contact-ask = A worker can go through this with you, and can put what you agree in their own record. It may be safer not to write times or code words here.
contact-together =
    When is it safe to ring or write to you, and when isn’t it?
    What shall I say if someone else answers?
    How will we know that something has changed?

contact-group-when = When and how
contact-times = I say when it’s safe to ring me.
contact-times-hint = Days and times, and when not to. Agree what happens if a time stops being safe.
contact-way = I say which way is safest.
contact-way-hint = By call or text, or face to face at work, school or the surgery.
contact-way-worse = Take care if the phone, the post or the email is shared or looked through.
contact-first = I ring the worker, not the other way round.
contact-first-hint = Ask the worker to keep a set time free for you.
contact-first-worse = Take care if someone looks at your call list or the phone bill.
contact-person = Someone I trust can pass on a message.
contact-person-hint = All they need to know is that it’s for you alone. It’s best not to ask a child.
contact-person-worse = Take care if that person might tell someone, even out of kindness.

contact-group-other = If someone else answers
contact-other = We’ve agreed what’s said if someone else answers.
contact-other-hint = The worker can ask for a made-up name, then say “sorry, wrong number”.
contact-other-worse = Take care if it happens often, or if the name would raise questions.
contact-number = I say whether a worker’s number may show.
contact-number-hint = A number that shows can be rung back. A hidden number can raise questions too.
contact-code = We have a word for “I can’t talk now”.
contact-code-hint = Have one for “get help” too, and agree what happens when you say it. Choose words you’d use anyway.

contact-group-left = Messages, papers, visits
contact-messages = I ask people to leave no messages.
contact-messages-hint = No voicemail, no text, nothing with a neighbour, unless you’ve said it’s safe. Ask the surgery, the council and the police to stop automatic texts.
contact-send = I say what can and can’t be sent.
contact-send-hint = An envelope can show who it’s from. Post can go to someone else, if you ask.
contact-send-worse = Take care if other people open your post.
contact-papers = I can leave papers with the worker.
contact-papers-hint = Forms and leaflets can be found at home. Ask the worker to look after them.
contact-papers-worse = Take care if someone goes through your bag, your pockets or the car.
contact-visit = If a worker visits, we have a reason to give.
contact-visit-hint = It’s best if you both say the same.
contact-lost = I tell a worker what to do if I can’t be reached.
contact-lost-hint = Agree how long to wait, who to ring, and who not to.
contact-lost-worse = Take care if someone at the door would put you in danger. Say what’s safe instead.
