save();
