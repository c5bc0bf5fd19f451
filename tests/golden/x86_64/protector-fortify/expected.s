	.file	"orig.c"
	.text
	.section	.rodata.f.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d"
	.section	.text.f,"ax",@progbits
	.p2align 4
	.globl	f
	.hidden	f
	.type	f, @function
f:
.Lkpatch_old_1:
.LFB35:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$64, %edx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rbx
	addl	%esi, used(%rip)
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	call	__strcpy_chk@PLT
	movl	shown(%rip), %r8d
	leaq	8(%rsp), %rdi
	xorl	%eax, %eax
	movl	$56, %edx
	leaq	.LC0(%rip), %rcx
	movl	$1, %esi
	call	__sprintf_chk@PLT
	movq	%rbx, %rdi
	call	puts@PLT
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L5
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L5:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE35:
	.size	f, .-f
.Lkpatch_old_end_1:
	.section	.text.same,"ax",@progbits
	.p2align 4
	.globl	same
	.hidden	same
	.type	same, @function
same:
.LFB36:
	.cfi_startproc
	endbr64
	movl	used(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE36:
	.size	same, .-same
	.hidden	shown
	.globl	shown
	.section	.data.shown,"aw"
	.align 4
	.type	shown, @object
	.size	shown, 4
shown:
	.long	1
	.section	.bss.used,"aw",@nobits
	.align 4
	.type	used, @object
	.size	used, 4
used:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$64, %edx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rbx
	addl	%esi, used(%rip)
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	call	__strcpy_chk@PLT
	movl	shown(%rip), %r8d
	leaq	16(%rsp), %rdi
	xorl	%eax, %eax
	movl	$48, %edx
	leaq	.LC0.kpatch(%rip), %rcx
	movl	$1, %esi
	call	__sprintf_chk@PLT
	movq	%rbx, %rdi
	call	puts@PLT
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L5.kpatch
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L5.kpatch:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$64, %edx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rbx
	addl	%esi, used(%rip)
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	call	__strcpy_chk@PLT
	movl	shown(%rip), %r8d
	leaq	8(%rsp), %rdi
	xorl	%eax, %eax
	movl	$56, %edx
	leaq	.LC0(%rip), %rcx
	movl	$1, %esi
	call	__sprintf_chk@PLT
	movq	%rbx, %rdi
	call	puts@PLT
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L5.kpatch_old
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L5.kpatch_old:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"%d"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
