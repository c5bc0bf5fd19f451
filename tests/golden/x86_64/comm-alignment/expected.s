	.comm	old,8,0
	.text
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_1:
	movl	old(%rip), %eax
	ret
	.size	f, .-f
.Lkpatch_old_end_1:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_2:
	movl	new(%rip), %eax
	ret
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_1:
	movl	old(%rip), %eax
	ret
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.bss,"aw",@nobits
	.globl	new
	.hidden	new
	.type	new, @object
new:
	.zero	8
	.size	new, .-new
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
