"""What people and bodies do by speaking: urging, denying, apologising."""
